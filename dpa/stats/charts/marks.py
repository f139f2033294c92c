"""The drawing itself: bars, lines, bands and breaks, as shapes in shares of the plot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from dpa.stats.charts.points import Point
from dpa.stats.charts.scale import Scale
from dpa.stats.charts.series import Series

# Above the highest value there is room for a label, for another where a provisional figure
# follows the current one, and above those a row for breaks.
HEADROOM = 0.15
MORE_ROOM = 0.12
BREAK_ROW = 0.08
# Of the room that a bar has, it fills so much.
FULL = 0.72
# Where there are more points than this, only those that stand out get a dot.
MOST_DOTS = 60
# No bar is narrower than this share of the plot: three pixels of a phone.
NARROWEST = 0.012

Place = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """A line through places in the plot: (0, 0) is bottom left, (1, 1) top right.

    A single place is a dot; a closed one is filled.
    """

    places: tuple[Place, ...]
    closed: bool = False


@dataclass
class Mark:
    """Shapes that look the same. `solid`: labels keep off it."""

    look: str
    solid: bool = True
    shapes: list[Shape] = field(default_factory=list)


@dataclass(frozen=True)
class Frame:
    """Where on the plot a day and a value lie."""

    start: float
    end: float
    scale: Scale
    head: float

    def x(self, at: float) -> float:
        return (at - self.start) / (self.end - self.start)

    def y(self, value: Decimal) -> float:
        return self.scale.share(value) * (1 - self.head)

    @property
    def base(self) -> float:
        """The height that bars stand on."""
        return self.y(self.scale.bottom if self.scale.base is None else self.scale.base)


def bars_fit(series: Series) -> bool:
    """Whether each figure has room for a bar of its own."""
    span = series.points[-1].at - series.points[0].at + series.slot
    return series.slot * FULL > NARROWEST * span


def grid(frame: Frame) -> Iterator[Mark]:
    """The lines that values are read on, and the one that bars stand on."""
    base = frame.scale.base
    ticks = [tick for tick in frame.scale.ticks if tick != base]
    yield Mark("grid", False, [Shape(((0, frame.y(t)), (1, frame.y(t)))) for t in ticks])
    if base is not None:
        yield Mark("base", False, [Shape(((0, frame.base), (1, frame.base)))])


def bars(series: Series, frame: Frame) -> Iterator[Mark]:
    """A bar for each figure, its range as a thin line through its end."""
    half = series.slot * FULL / 2
    looks: dict[str, Mark] = {}
    for point in series.points:
        left, right = frame.x(point.at - half), frame.x(point.at + half)
        end = frame.y(point.value)
        places = ((left, frame.base), (left, end), (right, end), (right, frame.base))
        look = f"column{' key' * point.leads}{' hollow' * point.provisional}"
        looks.setdefault(look, Mark(look)).shapes.append(Shape(places, closed=True))
    yield from looks.values()
    yield from _whiskers(series.points, frame)


def _whiskers(points: Sequence[Point], frame: Frame) -> Iterator[Mark]:
    ranges = [(frame.x(p.at), frame.y(p.low), frame.y(p.high)) for p in points if p.has_range]
    if ranges:
        yield Mark("whisker", True, [Shape(((x, low), (x, high))) for x, low, high in ranges])


def lines(series: Series, frame: Frame, also: str = "") -> Iterator[Mark]:
    """A line through figures that follow each other; a dot where a figure is.

    `also` says which of two it is: “first” or “second”. Alone, its current figure stands out.
    """
    also = f" {also}" if also else ""
    band, trace = Mark(f"spread{also}", solid=False), Mark(f"trace{also}")
    alone: list[Point] = []
    for run in series.runs:
        if len(run) == 1:
            alone += run
            continue
        trace.shapes.append(Shape(tuple((frame.x(p.at), frame.y(p.value)) for p in run)))
        if any(point.has_range for point in run):
            upper = [(frame.x(p.at), frame.y(p.high)) for p in run]
            lower = [(frame.x(p.at), frame.y(p.low)) for p in reversed(run)]
            band.shapes.append(Shape((*upper, *lower), closed=True))
    yield from (mark for mark in (band, trace) if mark.shapes)
    yield from _whiskers(alone, frame)
    yield from _dots(series, {id(point) for point in alone}, frame, also)


def _dots(series: Series, alone: set[int], frame: Frame, also: str) -> Iterator[Mark]:
    few = len(series.points) <= MOST_DOTS
    looks: dict[str, Mark] = {}
    for point in series.points:
        if few or id(point) in alone or point.provisional or point.leads:
            dot = Shape(((frame.x(point.at), frame.y(point.value)),))
            key = " key" * (point.leads and not also)
            looks.setdefault(f"dot{also}{key}", Mark(f"dot{also}{key}")).shapes.append(dot)
            if point.provisional:
                looks.setdefault(f"core{also}", Mark(f"core{also}")).shapes.append(dot)
    # The light core of a hollow mark lies upon the dark dot.
    yield from sorted(looks.values(), key=lambda mark: mark.look.startswith("core"))


def turns(all_series: Sequence[Series], frame: Frame) -> Iterator[Mark]:
    """An upright line where a new way of counting begins."""
    begins = {
        max((before[-1].at + after[0].at) / 2, float(after[0].start.toordinal()))
        for series in all_series
        for before, after in pairwise(series.parts)
    }
    if begins:
        xs = map(frame.x, sorted(begins))
        yield Mark("turn", False, [Shape(((x, 0), (x, 1 - BREAK_ROW))) for x in xs])
