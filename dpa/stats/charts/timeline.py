"""Which dates are written below the plot: as many as fit, at round distances."""

from collections.abc import Callable, Iterator

from dpa.stats.charts.series import Series
from dpa.stats.charts.timeline_days import Tick, days_apart, months_apart
from dpa.stats.charts.timeline_years import years_apart

YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
MONTHS = (1, 2, 3, 6)
DAYS = (1, 2, 7, 14)
# More than so many are never tried: they can't fit.
MOST = 60


def ticks(series: Series, start: float, end: float) -> Iterator[list[Tick]]:
    """Ever wider spaced sets of dates between two days, each as its day and its words."""
    if series.step < 25:
        yield from _every(DAYS, lambda n: days_apart(start, end, n), end - start, 1)
    if series.step < 300:
        yield from _every(MONTHS, lambda n: months_apart(start, end, n), end - start, 30)
    yield from _every(YEARS, lambda n: years_apart(series, start, end, n), end - start, 365)


def _every(
    steps: tuple[int, ...], dates: Callable[[int], Iterator[Tick]], span: float, days: int
) -> Iterator[list[Tick]]:
    for step in steps:
        if span / (step * days) <= MOST and (found := list(dates(step))):
            yield found
