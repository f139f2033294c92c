"""Years below the plot."""

from collections.abc import Iterator
from datetime import MAXYEAR, date

from dpa.stats.charts.series import Series
from dpa.stats.charts.timeline_days import Tick


def years_apart(series: Series, start: float, end: float, step: int) -> Iterator[Tick]:
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
