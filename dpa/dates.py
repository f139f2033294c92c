"""Dates known only to the year or the month, spans of them, and the zones people live in."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import formats, timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

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


# How clocks of a zone are named behind a time.
ZONE_NAMES = {
    "EST": _("EST"), "EDT": _("EDT"), "CST": _("CST"), "CDT": _("CDT"), "MST": _("MST"),
    "MDT": _("MDT"), "PST": _("PST"), "PDT": _("PDT"), "AKST": _("AKST"), "AKDT": _("AKDT"),
    "HST": _("HST"), "UTC": _("UTC"),
}  # fmt: skip


def in_zone(moment: datetime, zone: str, form: str = "DATETIME_FORMAT") -> str:
    """A moment by the clocks of that zone: “5:00 PM EST”, “5:00 p. m., hora del Este”."""
    local = moment.astimezone(ZoneInfo(zone))
    said = formats.date_format(local, form)
    short = local.tzname() or ""
    if short in ZONE_NAMES and said.endswith(short):
        said = said.removesuffix(short) + str(ZONE_NAMES[short])
    return said


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


def at_midnight(day: date) -> datetime:
    """When that day begins by the office's clock, for programs that want a moment."""
    return timezone.make_aware(datetime.combine(day, time()))


def iso_partial_date(value: date | None, precision: str) -> str:
    """The same date for a `datetime` attribute (HTML: year, month and date strings)."""
    if value is None:
        return ""
    length = {DatePrecision.YEAR: 4, DatePrecision.MONTH: 7}.get(DatePrecision(precision), 10)
    return value.isoformat()[:length]


def is_fiscal_year(start: date, end: date) -> bool:
    """Whether these are the first and last day of a federal fiscal year."""
    return (start.month, start.day) == (10, 1) and (end.year, end.month, end.day) == (
        start.year + 1, 9, 30,
    )  # fmt: skip


def span(start: date, end: date) -> str:
    """A period in words: whole years as “2022” or “2002–2020”, a federal fiscal year by name."""
    whole_years = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    if whole_years:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if is_fiscal_year(start, end):
        return gettext("fiscal year %(year)s") % {"year": end.year}
    if start == end:
        return formats.date_format(start, "PERIOD_DATE")
    if start.day == 1 and (end + timedelta(days=1)).day == 1:
        first, last = (formats.date_format(d, "YEAR_MONTH_FORMAT") for d in (start, end))
        return first if first == last else f"{first} – {last}"
    return _days(start, end)


def _days(start: date, end: date) -> str:
    """Two days: “May 17–20, 2021”, “May 17 – June 2, 2021”; what both share is said once."""
    first, last, dash = "PERIOD_DATE", "PERIOD_DATE", " – "
    if start.year == end.year:
        first = "PERIOD_SAME_YEAR"
    if (start.year, start.month) == (end.year, end.month):
        first, last, dash = "PERIOD_SAME_MONTH_FROM", "PERIOD_SAME_MONTH_TO", "–"
    return dash.join([formats.date_format(start, first), formats.date_format(end, last)])
