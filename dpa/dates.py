"""Dates known only to the year or the month, spans of them, and the zones people live in."""

from datetime import date, timedelta
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import formats

AMERICAN_ZONES = [
    ("America/New_York", "Eastern (New York)"),
    ("America/Chicago", "Central (Chicago)"),
    ("America/Denver", "Mountain (Denver)"),
    ("America/Phoenix", "Arizona (Phoenix)"),
    ("America/Los_Angeles", "Pacific (Los Angeles)"),
    ("America/Anchorage", "Alaska (Anchorage)"),
    ("Pacific/Honolulu", "Hawaii (Honolulu)"),
    ("UTC", "UTC"),
]


def validate_time_zone(name: str) -> None:
    """Refuses a name that the IANA time zone database does not have."""
    if name not in available_timezones():
        raise ValidationError("Choose a time zone from the list.")


class DatePrecision(models.TextChoices):
    """How much of a date is known."""

    DAY = "day", "Day"
    MONTH = "month", "Month"
    YEAR = "year", "Year"


def partial_date(value: date | None, precision: str) -> str:
    """A date in words, no more exact than what is known: “April 3, 2007”, “April 2007”, “2007”."""
    if value is None:
        return ""
    if precision == DatePrecision.YEAR:
        return str(value.year)
    if precision == DatePrecision.MONTH:
        return formats.date_format(value, "YEAR_MONTH_FORMAT")
    return formats.date_format(value, "DATE_FORMAT")


def iso_partial_date(value: date | None, precision: str) -> str:
    """The same date for a `datetime` attribute (HTML: year, month and date strings)."""
    if value is None:
        return ""
    length = {DatePrecision.YEAR: 4, DatePrecision.MONTH: 7}.get(DatePrecision(precision), 10)
    return value.isoformat()[:length]


def span(start: date, end: date) -> str:
    """A period in words: whole years as “2022” or “2002–2020”, a federal fiscal year by name."""
    whole_years = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    if whole_years:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if (start.month, start.day) == (10, 1) and end == date(start.year + 1, 9, 30):
        return f"fiscal year {end.year}"
    if start == end:
        return formats.date_format(start, "PERIOD_DATE")
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        first, last = (formats.date_format(d, "YEAR_MONTH_FORMAT") for d in (start, end))
        return first if first == last else f"{first} – {last}"
    return (
        f"{formats.date_format(start, 'PERIOD_DATE')} – {formats.date_format(end, 'PERIOD_DATE')}"
    )
