"""How one unbroken stretch of figures went, in words."""

from collections.abc import Sequence

from dpa.stats.charts.extremes import with_extreme
from dpa.stats.charts.points import Point
from dpa.stats.charts.words import say


def course(name: str, points: Sequence[Point], *, brief: bool) -> str:
    """How one unbroken stretch went, without a full stop; if brief, only from where to where."""
    first, last = points[0], points[-1]
    if len(points) == 1:
        return say("single", name=name, last=_said(last))
    if first.value != last.value and first.words == last.words:
        return say("hardly", name=name, first=_said(first), last=_said(last))
    way = _way(name, points)
    return way if brief else with_extreme(way, points)


def _way(name: str, points: Sequence[Point]) -> str:
    first, last = points[0], points[-1]
    if first.value != last.value:
        key = "rose" if first.value < last.value else "fell"
        return say(key, name=name, first=_said(first), last=_said(last))
    when = {"first_when": first.when, "last_when": last.when}
    if len(points) > 2 and len({point.value for point in points}) == 1:
        return say("same", name=name, figure=last.words, start=first.period, end=last.period)
    return say("back", name=name, figure=last.words, **when)


def _said(point: Point) -> str:
    key = "value_provisional" if point.provisional else "value"
    return say(key, figure=point.words, when=point.when)
