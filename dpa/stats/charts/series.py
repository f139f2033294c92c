"""A statistic's figures in order of time: which are drawn, and where a line may join them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from django.utils.functional import cached_property

from dpa.stats.charts.points import Point
from dpa.stats.models import Observation, Statistic, Style

# Amounts grow with their period: a year's arrests can't stand beside a month's.
AMOUNTS = {Style.NUMBER, Style.SHORT, Style.DOLLARS}
# A month is as long as another, a leap year as another year.
ALIKE = 1.15
# A line joins two points that lie at most so many usual steps apart.
JOINED = 1.5


@dataclass(frozen=True)
class Series:
    """What is drawn of one statistic, in order of time."""

    statistic: Statistic
    points: tuple[Point, ...]
    left_out: tuple[Observation, ...]
    sources: tuple[str, ...]

    @cached_property
    def steps(self) -> list[float]:
        """How far each point lies from the one before, in days."""
        return [b.at - a.at for a, b in pairwise(self.points)]

    @cached_property
    def step(self) -> float:
        """The usual distance of two neighbours, in days."""
        return commonest(sorted(step for step in self.steps if step)) or 365.0

    @property
    def slot(self) -> float:
        """The room of a bar, in days: its period, or a year, but never its neighbour's room."""
        longest = max(_days(point.figure) for point in self.points)
        return min(*self.steps, max(longest, 365))

    @property
    def regular(self) -> bool:
        """Whether most of its points follow each other at the usual step."""
        return sum(0 < s <= JOINED * self.step for s in self.steps) * 3 >= 2 * len(self.steps)

    @cached_property
    def parts(self) -> list[list[Point]]:
        """Its points, cut where the way of counting changed."""
        return _cut(self.points, lambda a, b: b.broken)

    @cached_property
    def runs(self) -> list[list[Point]]:
        """What a line may join: cut there, and where a figure is missing."""
        return _cut(self.points, lambda a, b: b.broken or b.at - a.at > JOINED * self.step)


def _cut(points: Iterable[Point], between: Callable[[Point, Point], bool]) -> list[list[Point]]:
    pieces: list[list[Point]] = []
    for point in points:
        if not pieces or between(pieces[-1][-1], point):
            pieces.append([])
        pieces[-1].append(point)
    return pieces


def series_of(statistic: Statistic) -> Series:
    """All standing figures that can be compared by eye, one a period, oldest first."""
    by_period: dict[tuple[date, date], Observation] = {}
    for figure in statistic.standing:
        by_period.setdefault((figure.period_start, figure.period_end), figure)
    figures = sorted(by_period.values(), key=lambda f: (_middle(f), f.period_start))
    kept = _of_usual_length(figures) if statistic.style in AMOUNTS else figures
    keys = {id(figure) for figure in kept}
    return Series(
        statistic,
        tuple(_points(statistic, figures, keys)),
        tuple(figure for figure in figures if id(figure) not in keys),
        tuple(dict.fromkeys(figure.source.name for figure in reversed(kept))),
    )


def _points(statistic: Statistic, figures: list[Observation], kept: set[int]) -> Iterator[Point]:
    leading = statistic.current
    pending, first = False, True
    for figure in figures:
        # A break outlives a figure that is not drawn.
        pending = pending or figure.new_method
        if id(figure) in kept:
            yield Point(
                figure, statistic.style, _middle(figure), figure == leading, pending and not first
            )
            pending = first = False


def _middle(figure: Observation) -> float:
    return (figure.period_start.toordinal() + figure.period_end.toordinal() + 1) / 2


def _days(figure: Observation) -> int:
    return figure.period_end.toordinal() - figure.period_start.toordinal() + 1


def _of_usual_length(figures: list[Observation]) -> list[Observation]:
    # Of two lengths that are equally common, that of the newest figure.
    usual = commonest([_days(figure) for figure in reversed(figures)])
    return [f for f in figures if usual / ALIKE <= _days(f) <= usual * ALIKE]


def commonest(values: Sequence[float]) -> float:
    """The value that most others are like; of several the first, of none 0."""
    ranked = sorted(values)

    def alike(value: float) -> int:
        return bisect_right(ranked, value * ALIKE) - bisect_left(ranked, value / ALIKE)

    return max(values, key=alike, default=0)
