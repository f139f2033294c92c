"""Statistics that are drawn, not stored: made in memory, as fast as a property test needs them."""

from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from dpa.stats.models import Observation, Source, Statistic

key = count(10**6)


def year(year: int, value: object, **more: Any) -> Observation:
    """A figure for a calendar year."""
    return figure(date(year, 1, 1), date(year, 12, 31), value, **more)


def figure(start: date, end: date, value: object, **more: Any) -> Observation:
    for name in {"low", "high"} & set(more):
        more[name] = Decimal(str(more[name]))
    more = {"status": "final", "source": Source(pk=1, publisher="A bureau"), **more}
    return Observation(
        pk=next(key), period_start=start, period_end=end, value=Decimal(str(value)), **more
    )


def statistic(*figures: Observation, **values: Any) -> Statistic:
    """One whose standing figures are these; nothing of it is in the database."""
    usual = {"title": "Things counted", "slug": "things", "unit": "things", "style": "number"}
    made = Statistic(pk=next(key), code="abc234", **{**usual, **values})
    made.standing = sorted(figures, key=lambda o: o.period_end, reverse=True)
    made.history = made.standing
    for one in figures:
        one.statistic = made
    return made


def yearly(first: int, *values: object, **more: Any) -> Statistic:
    """One figure for each year from the first on; None leaves a year out."""
    figures = [year(first + n, value) for n, value in enumerate(values) if value is not None]
    return statistic(*figures, **more)
