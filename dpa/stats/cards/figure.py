"""Sets words in Broadside so that they fill a board: the figure, and the wordmark."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from dpa.broadside import NARROWEST, WIDEST
from dpa.stats.cards.faces import Style
from dpa.stats.cards.letters import legible

MOST_LINES = 3
# A second line has to be worth it.
BETTER_BY = 1.1
# Between two lines, as a share of the size.
LEADING = 0.1
TRIAL = 100


class Board(NamedTuple):
    """Lines with their styles, and for each how far its baseline lies below the top."""

    lines: tuple[tuple[str, Style, int], ...]
    height: int

    @property
    def width(self) -> float:
        """That of its widest line, in pixels."""
        return max(style.length(words) for words, style, _ in self.lines)


def fit(text: str, width: int, height: int, widest: int = 100) -> Board:
    """The largest setting of `text` within that width and height, in up to three lines.

    Narrow letters first; what is then too short for the board is widened, up to `widest` %.
    """
    lines, size = _best(text, width, height)
    # Rounding to whole pixels may make it a trifle too large.
    for whole in range(int(size), 1, -1):
        board = stack(lines, width, whole, widest)
        if board.height <= height and board.width <= width:
            return board
    return stack(lines, width, 1, widest)


def largest(text: str, width: int, height: int) -> float:
    """The size at which `fit` would set it, in pixels; nothing is set."""
    return _best(text, width, height)[1]


def _best(text: str, width: int, height: int) -> tuple[list[str], float]:
    lines, size = [""], 0.0
    for tried in _breaks(legible(text, "broadside")):
        if (possible := _size(tried, width, height)) > size * BETTER_BY:
            lines, size = tried, possible
    return lines, size


def _breaks(text: str) -> Iterator[list[str]]:
    """Every way to break it at its spaces, those with few lines first."""
    words = text.split()
    for count in range(min(MOST_LINES, len(words))):
        for cuts in combinations(range(1, len(words)), count):
            ends = [0, *cuts, len(words)]
            yield [" ".join(words[a:b]) for a, b in pairwise(ends)]


def _size(lines: list[str], width: int, height: int) -> float:
    """How large these lines may be, in pixels, all at one size."""
    longest = max(_measured(line)[0] for line in lines)
    tall = sum(_measured(line)[1] for line in lines) + LEADING * TRIAL * (len(lines) - 1)
    return TRIAL * min(width / longest, height / tall)


@lru_cache(maxsize=256)
def _measured(line: str) -> tuple[float, int]:
    """Width and height of a line in narrow letters, in pixels at the trial size."""
    trial = Style("broadside", NARROWEST, TRIAL)
    _, top, _, bottom = trial.ink(line)
    return trial.length(line), bottom - top


def stack(lines: list[str], width: float, size: int, widest: int = WIDEST) -> Board:
    """The lines at that size, each as near to `width` as the axis allows, ink on ink."""
    placed: list[tuple[str, Style, int]] = []
    bottom = 0
    for line in lines:
        style = _widened(line, width, size, widest)
        _, top, _, below = style.ink(line)
        baseline = bottom + (round(LEADING * size) if placed else 0) - top
        placed.append((line, style, baseline))
        bottom = baseline + below
    return Board(tuple(placed), bottom)


def _widened(line: str, width: float, size: int, widest: int) -> Style:
    """The widest setting of the axis at which the line still fits."""
    trial = Style("broadside", NARROWEST, TRIAL)
    if trial.length(line) * size / TRIAL > width:
        return trial._replace(size=size)
    low, high = NARROWEST, widest
    while low < high:
        middle = (low + high + 1) // 2
        if trial._replace(axis=middle).length(line) * size / TRIAL <= width * 0.995:
            low = middle
        else:
            high = middle - 1
    return Style("broadside", low, size)
