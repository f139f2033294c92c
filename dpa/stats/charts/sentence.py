"""What a chart shows, in one sentence that is exactly true of its figures."""

from collections.abc import Sequence

from django.utils.text import capfirst

from dpa.stats.charts.points import Point
from dpa.stats.charts.series import Series
from dpa.stats.charts.words import say


def sentence(series: Sequence[Series]) -> str:
    """From where to where the figures went, and how far on the way; shorter for each of two.

    Figures before and after a change of method are never set against each other.
    """
    return " ".join(_of(one, brief=len(series) > 1) for one in series)


def _of(series: Series, *, brief: bool) -> str:
    name = capfirst(str(series.statistic))
    *before, last = series.parts
    if not before:
        return f"{_course(name, last, brief=brief)}."
    figure = say("the_figure")
    since = say("since", period=last[0].period, sentence=_course(figure, last, brief=brief))
    if len(before) == 1:
        return f"{_course(name, before[0], brief=brief)}. {since}."
    return f"{say('changed', name=name, times=len(before), since=since)}."


def _course(name: str, points: Sequence[Point], *, brief: bool) -> str:
    """How one unbroken stretch went, without a full stop; if brief, only from where to where."""
    first, last = points[0], points[-1]
    if len(points) == 1:
        return say("single", name=name, last=_said(last))
    if first.value != last.value and first.words == last.words:
        return say("hardly", name=name, first=_said(first), last=_said(last))
    way = _way(name, points)
    return way if brief else _with_extreme(way, points)


def _way(name: str, points: Sequence[Point]) -> str:
    first, last = points[0], points[-1]
    if first.value != last.value:
        key = "rose" if first.value < last.value else "fell"
        return say(key, name=name, first=_said(first), last=_said(last))
    when = {"first_when": first.when, "last_when": last.when}
    if len(points) > 2 and len({point.value for point in points}) == 1:
        return say("same", name=name, figure=last.words, start=first.period, end=last.period)
    return say("back", name=name, figure=last.words, **when)


def _with_extreme(so_far: str, points: Sequence[Point]) -> str:
    """Adds the highest figure, or else the lowest, if it lies between the two ends."""
    ends = (points[0], points[-1])
    printed = {point.words for point in ends}
    highest = max(points, key=lambda point: point.value)
    lowest = min(points, key=lambda point: point.value)
    for key, found in (("highest", highest), ("lowest", lowest)):
        if found.value not in {point.value for point in ends} and found.words not in printed:
            tied = sum(point.value == found.value for point in points) > 1
            figure = say("tied", figure=found.words) if tied else found.words
            kind = _kind_of(points)
            return say(key, sentence=so_far, periods=kind, figure=figure, when=found.when)
    return so_far


def _kind_of(points: Sequence[Point]) -> str:
    if all(point.year for point in points):
        return say("years")
    days = [(point.end - point.start).days for point in points]
    months = all(27 <= n <= 30 and p.start.day == 1 for n, p in zip(days, points, strict=True))
    return say("months" if months else "periods")


def _said(point: Point) -> str:
    key = "value_provisional" if point.provisional else "value"
    return say(key, figure=point.words, when=point.when)
