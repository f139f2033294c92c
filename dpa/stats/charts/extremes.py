"""The highest or lowest figure on the way, in words."""

from collections.abc import Sequence

from dpa.stats.charts.points import Point
from dpa.stats.charts.words import say


def with_extreme(so_far: str, points: Sequence[Point]) -> str:
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
