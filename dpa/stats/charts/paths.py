"""Shapes as SVG paths, in the coordinates of the box that they are drawn into."""

from dataclasses import dataclass
from itertools import groupby

from dpa.stats.charts.marks import Mark, Place, Shape

# A line finer than this cannot be told apart on any screen: parts of the plot's width.
FINEST = 1000


@dataclass(frozen=True)
class Box:
    """A part of a drawing: its left and upper edge, width and height."""

    left: float
    top: float
    width: float
    height: float

    def put(self, place: Place) -> str:
        """A place in the plot as a pair of coordinates."""
        return f"{self.x(place[0])} {self.y(place[1])}"

    def x(self, share: float) -> str:
        return _number(self.left + share * self.width)

    def y(self, share: float) -> str:
        """Counted from below, as values are; SVG counts from above."""
        return _number(self.top + (1 - share) * self.height)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0", 1 if abs(value) < 0.05 else 0)


def path(mark: Mark, box: Box) -> str:
    """The `d` of a path with all shapes of a mark."""
    return "".join(_drawn(shape, box) for shape in mark.shapes)


def _drawn(shape: Shape, box: Box) -> str:
    places = shape.places if shape.closed else thinned(shape.places)
    first, *rest = [box.put(place) for place in places]
    if not rest:
        # No length, round ends: a dot that stays round however the plot is stretched.
        return f"M{first}h0"
    return f"M{first}L{' '.join(rest)}{'Z' if shape.closed else ''}"


def thinned(places: tuple[Place, ...]) -> list[Place]:
    """Of thousands of places, those that can be seen: ends and extremes of each fine column."""
    if len(places) <= FINEST:
        return list(places)
    kept: list[Place] = []
    for _, column in groupby(places, key=lambda place: int(place[0] * FINEST)):
        stack = list(column)
        extremes = {
            id(place)
            for place in (
                stack[0],
                stack[-1],
                min(stack, key=lambda place: place[1]),
                max(stack, key=lambda place: place[1]),
            )
        }
        kept += [place for place in stack if id(place) in extremes]
    return kept
