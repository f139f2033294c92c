"""Puts labels where they hide nothing and touch no other. All places are shares of the plot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dpa.stats.charts.ink import Ink
from dpa.stats.charts.marks import Place

# How far a label goes from its point, one way or the other, at each try.
STEP = 0.02
# So many places of the first label are tried for the others' sake.
BACKTRACK = 4
ALIGNS = ("start", "mid", "end")


@dataclass(frozen=True)
class Rect:
    """A measured box."""

    left: float
    bottom: float
    right: float
    top: float

    def touches(self, other: "Rect") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.bottom < other.top
            and other.bottom < self.top
        )


@dataclass(frozen=True)
class Label:
    """Words at a place: `x` is the edge or the middle that `align` names, `y` their foot.

    `rect` is what they cover on the narrowest plot; on a wider one they cover less of it.
    `lead` is the foot and the height of the line to their point, where that is not near.
    """

    lines: tuple[str, ...]
    align: str
    x: float
    y: float
    rect: Rect
    lead_x: float = 0
    lead: tuple[float, float] | None = None


@dataclass(frozen=True)
class Wish:
    """What is to be said about a point, half the width of its bar, and how large the words are."""

    lines: tuple[str, ...]
    point: Place
    half: float
    width: float
    first_line: float
    other_line: float

    @property
    def height(self) -> float:
        return self.first_line + self.other_line * (len(self.lines) - 1)


class Board:
    """The plot while labels are put on it, the important ones first."""

    def __init__(self, ink: Ink, turns: Sequence[float], *, top: float, gap: float) -> None:
        self.ink, self.turns, self.top, self.gap = ink, turns, top, gap
        self.taken: list[Rect] = []

    def arrange(self, wanted: Sequence[Sequence[Wish]]) -> tuple[Label, ...]:
        """Labels for as many as there is room for; of each, the first wish that finds some.

        Where the best place for the first shuts out another, its next best is tried.
        """
        best: tuple[Label, ...] = ()
        for first in self._options(wanted[0][0])[:BACKTRACK]:
            self.taken = []
            self._take(first)
            rest = [self._put(wishes) for wishes in wanted[1:]]
            labels = (first, *filter(None, rest))
            if len(labels) > len(best):
                best = labels
            if len(best) == len(wanted):
                break
        return best or tuple(filter(None, map(self._put, wanted)))

    def _put(self, wishes: Sequence[Wish]) -> Label | None:
        for wish in wishes:
            if options := self._options(wish):
                self._take(options[0])
                return options[0]
        return None

    def _take(self, label: Label) -> None:
        self.taken.append(label.rect)
        if label.lead:
            self.taken.append(_lead_rect(label.lead_x, label.lead))

    def _options(self, wish: Wish) -> list[Label]:
        """Places for it, the best first: near its point, and above it rather than below."""
        return [label for _, label in sorted(self._tries(wish), key=lambda found: found[0])]

    def _tries(self, wish: Wish) -> Iterator[tuple[float, Label]]:
        for rank, align in enumerate(_aligns(wish.point[0])):
            x = wish.point[0] + {"start": -wish.half, "mid": 0, "end": wish.half}[align]
            left = x - wish.width * ALIGNS.index(align) / 2
            if left >= 0 and left + wish.width <= 1:
                yield from self._heights(wish, align, x, left, rank)

    def _heights(
        self, wish: Wish, align: str, x: float, left: float, rank: int
    ) -> Iterator[tuple[float, Label]]:
        """The nearest free height above and the nearest below, with how bad each is."""
        y, right = wish.point[1], left + wish.width
        drawn = self.ink.above(left, right)
        # Words may cover a break's line, but are better off beside it.
        bad = 0.03 * rank + 0.2 * any(left < turn < right for turn in self.turns)
        for way in (1, -1):
            bottom = y + self.gap if way == 1 else y - self.gap - wish.height
            far = 0.0
            while bottom >= 0 and bottom + wish.height <= self.top:
                rect = Rect(left, bottom, right, bottom + wish.height)
                lead = self._lead(wish, rect, far)
                if self._free(rect, drawn) and self._clear(wish.point[0], lead):
                    label = Label(wish.lines, align, x, bottom, rect, wish.point[0], lead)
                    yield far + bad + 0.05 * (way == -1), label
                    break
                bottom += way * STEP
                far += STEP

    def _free(self, rect: Rect, drawn: Sequence[tuple[float, float]]) -> bool:
        near = self.gap / 2
        hits = any(low - near < rect.top and rect.bottom < high + near for low, high in drawn)
        return not hits and not any(map(rect.touches, self.taken))

    def _lead(self, wish: Wish, rect: Rect, far: float) -> tuple[float, float] | None:
        if far <= 2 * STEP:
            return None
        y = wish.point[1]
        ends = (y + self.gap, rect.bottom) if rect.bottom > y else (rect.top, y - self.gap)
        return (ends[0], ends[1] - ends[0])

    def _clear(self, x: float, lead: tuple[float, float] | None) -> bool:
        """Whether a lead runs through nothing else."""
        if lead is None:
            return True
        rect = _lead_rect(x, lead)
        drawn = self.ink.above(x, x)
        return not any(low < rect.top and rect.bottom < high for low, high in drawn) and not any(
            map(rect.touches, self.taken)
        )


def _lead_rect(x: float, lead: tuple[float, float]) -> Rect:
    return Rect(x - 0.004, lead[0], x + 0.004, lead[0] + lead[1])


def _aligns(x: float) -> tuple[str, ...]:
    if x < 1 / 3:
        return ("start", "mid", "end")
    return ("end", "mid", "start") if x > 2 / 3 else ("mid", "start", "end")
