"""Days and months below the plot."""

from collections.abc import Iterator
from datetime import MAXYEAR, date, timedelta

from django.utils import formats

Tick = tuple[float, str]


def days_apart(start: float, end: float, step: int) -> Iterator[Tick]:
    """Every so many days, each in its middle."""
    for day in range(int(start), int(end) + 1, step):
        if start <= day + 0.5 <= end and 1 <= day <= date.max.toordinal():
            yield day + 0.5, formats.date_format(date.fromordinal(day), "MONTH_DAY_FORMAT")


def months_apart(start: float, end: float, step: int) -> Iterator[Tick]:
    """The first days of every so many months."""
    day = date.fromordinal(max(1, min(int(start), date.max.toordinal())))
    month = date(day.year, day.month, 1)
    while month.toordinal() <= end:
        if month.toordinal() >= start and (month.month - 1) % step == 0:
            yield month.toordinal(), formats.date_format(month, "YEAR_MONTH_FORMAT")
        if (month.year, month.month) == (MAXYEAR, 12):
            return
        month = (month + timedelta(days=31)).replace(day=1)
