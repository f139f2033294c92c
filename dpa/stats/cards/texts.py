"""Pieces of text on a card."""

from dataclasses import dataclass

from dpa.stats.cards.faces import Style
from dpa.stats.cards.shapes import Box


@dataclass(frozen=True)
class Text:
    """Words on a baseline; `ink` and `on` are roles of a stock."""

    x: int
    baseline: int
    words: str
    style: Style
    ink: str
    on: str = "ground"

    @property
    def length(self) -> float:
        """Its width in pixels."""
        return self.style.length(self.words)

    @property
    def box(self) -> Box:
        """What it covers: left, top, right, bottom."""
        left, top, right, bottom = self.style.ink(self.words)
        return self.x + left, self.baseline + top, self.x + right, self.baseline + bottom
