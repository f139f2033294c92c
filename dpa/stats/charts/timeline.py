"""Which dates are written below the plot: as many as fit, at round distances."""

from collections.abc import Callable, Iterator
from datetime import MAXYEAR, date, timedelta

from django.utils import formats

from dpa.stats.charts.series import Series

Tick = tuple[float, str]
YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
MONTHS = (1, 2, 3, 6)
DAYS = (1, 2, 7, 14)
# More than so many are never tried: they can't fit.
MOST = 60


def ticks(series: Series, start: float, end: float) -> Iterator[list[Tick]]:
    """Ever wider spaced sets of dates between two days, each as its day and its words."""
    if series.step < 25:
        yield from _every(DAYS, lambda n: _days(start, end, n), end - start, 1)
    if series.step < 300:
        yield from _every(MONTHS, lambda n: _months(start, end, n), end - start, 30)
    yield from _every(YEARS, lambda n: _years(series, start, end, n), end - start, 365)


def _every(
    steps: tuple[int, ...], dates: Callable[[int], Iterator[Tick]], span: float, days: int
) -> Iterator[list[Tick]]:
    for step in steps:
        if span / (step * days) <= MOST and (found := list(dates(step))):
            yield found


def _days(start: float, end: float, step: int) -> Iterator[Tick]:
    for day in range(int(start), int(end) + 1, step):
        if start <= day + 0.5 <= end and 1 <= day <= date.max.toordinal():
            yield day + 0.5, formats.date_format(date.fromordinal(day), "MONTH_DAY_FORMAT")


def _months(start: float, end: float, step: int) -> Iterator[Tick]:
    day = date.fromordinal(max(1, min(int(start), date.max.toordinal())))
    month = date(day.year, day.month, 1)
    while month.toordinal() <= end:
        if month.toordinal() >= start and (month.month - 1) % step == 0:
            yield month.toordinal(), formats.date_format(month, "YEAR_MONTH_FORMAT")
        if (month.year, month.month) == (MAXYEAR, 12):
            return
        month = (month + timedelta(days=31)).replace(day=1)


def _years(series: Series, start: float, end: float, step: int) -> Iterator[Tick]:
    """A year stands below the middle of what is counted as that year."""
    last = series.points[-1]
    days = last.end.toordinal() - last.start.toordinal()
    offset = last.at - date(last.end.year, 1, 1).toordinal() if 300 <= days <= 400 else 0.5
    first_year = date.fromordinal(max(1, min(int(start), date.max.toordinal()))).year
    for year in range(max(1, first_year - 1), MAXYEAR + 1):
        at = date(year, 1, 1).toordinal() + offset
        if at > end:
            return
        if at >= start and year % step == 0:
            yield at, str(year)
