"""Moments as people say them, by the clocks of a place."""

from datetime import datetime

from django import template

from dpa import dates

register = template.Library()


@register.filter
def moment_in(moment: datetime | None, zone: str) -> str:
    """Day, hour and zone: “January 5, 2027, 5:00 PM EST”."""
    return dates.in_zone(moment, zone) if moment else ""


@register.filter
def weekday_moment_in(moment: datetime | None, zone: str) -> str:
    """The same with its weekday before it."""
    return dates.in_zone(moment, zone, "WEEKDAY_MOMENT") if moment else ""
