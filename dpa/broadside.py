"""Fits headline lines to the width of their board, as on a hand-made placard.

The face Broadside has a width axis from 50 to 140 %. A line's *advance* is its width in em at
one setting of that axis; its size on the page is then `board width / advance`, so that lines of
equal advance come out equally high. Measures are the font's own, in thousandths of an em.
"""

import json
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

NARROWEST, WIDEST = 50, 140
# On a small board a line falls into pieces of at most so many characters, each set on a line of
# its own at about this advance.
PIECE_LENGTH = 10
PIECE_TARGET = 3.1


@dataclass(frozen=True)
class Setting:
    """Some words, the width-axis value (%) they are set at, and their advance (em) there."""

    text: str
    width: int
    advance: float


@dataclass(frozen=True)
class Line(Setting):
    """A line of a board, and how its pieces are set where the board is small."""

    pieces: tuple[Setting, ...]


@lru_cache(maxsize=1)
def _measures() -> dict[str, Any]:
    font: Path = settings.BASE_DIR / "static/fonts/broadside-advances.json"
    measures: dict[str, Any] = json.loads(font.read_text())
    return measures


def advance(text: str, width: int) -> float:
    """The width of `text` in em at `width` % of the axis, letter spacing included.

    Between the measured widths the value is interpolated. A character the font lacks counts
    as an “n”. Kerning is left out, which makes a line up to 2 % short, never long.
    """
    measures = _measures()
    widths, advances = measures["widths"], measures["advances"]
    at = min(bisect_left(widths, width), len(widths) - 1) or 1
    share = (width - widths[at - 1]) / (widths[at] - widths[at - 1])

    def units(character: str) -> float:
        row = advances.get(character, advances["n"])
        return float(row[at - 1] + (row[at] - row[at - 1]) * share)

    spacing = measures["letterSpacing"] * len(text)
    return float(sum(map(units, text)) + spacing) / int(measures["unitsPerEm"])


def fit(text: str, target: float) -> Setting:
    """Sets `text` at the axis value that brings its advance nearest to `target` em."""
    width = min(range(NARROWEST, WIDEST + 1), key=lambda w: abs(advance(text, w) - target))
    return Setting(text, width, round(advance(text, width), 2))


def _pieces(line: str) -> tuple[Setting, ...]:
    """Short neighbours share a piece: “War never did.” becomes “War never”, “did.”"""
    pieces: list[str] = []
    for word in line.split():
        if pieces and len(f"{pieces[-1]} {word}") <= PIECE_LENGTH:
            pieces[-1] = f"{pieces[-1]} {word}"
        else:
            pieces.append(word)
    return tuple(fit(piece, PIECE_TARGET) for piece in pieces) if len(pieces) > 1 else ()


def _break(text: str) -> list[str]:
    """Two lines of nearly equal length for a heading of several words, else one."""
    words = text.split()
    if len(text) <= 14 or len(words) < 2:
        return [text]
    cuts = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]

    def cost(cut: tuple[str, str]) -> int:
        # The end of a sentence is the better place to break.
        return abs(len(cut[0]) - len(cut[1])) - 6 * cut[0].endswith((".", "?"))

    best: tuple[str, str] = min(cuts, key=cost)
    return list(best)


def board(text: str) -> list[Line]:
    """The lines of a board, nearly equal in height. Breaks typed by the editor are kept."""
    rows = [" ".join(row.split()) for row in text.splitlines() if row.strip()]
    if len(rows) == 1:
        rows = _break(rows[0])
    if not rows:
        return []
    target = max(advance(row, NARROWEST) for row in rows) * 1.04
    settings_ = [fit(row, target) for row in rows]
    return [Line(s.text, s.width, s.advance, _pieces(s.text)) for s in settings_]


def figure(text: str) -> Line:
    """A figure on a poster: one narrow line; its words stack where the poster is small."""
    words = text.split()
    pieces = (
        tuple(fit(word, 0 if any(c.isdigit() for c in word) else PIECE_TARGET) for word in words)
        if len(words) > 1
        else ()
    )
    whole = fit(text, 0)
    return Line(whole.text, whole.width, whole.advance, pieces)
