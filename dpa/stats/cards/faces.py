"""Styles of type on a card, and how much room words take in them."""

from typing import NamedTuple

from dpa.stats.cards.fonts import font


class Style(NamedTuple):
    """A face, the value of its one axis (Broadside: width, Reader: weight), a size in pixels."""

    face: str
    axis: int
    size: int

    def length(self, text: str) -> float:
        """How wide `text` is, in pixels, kerning included."""
        return font(*self).getlength(text)

    def ink(self, text: str) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what is drawn, in pixels from the baseline's start."""
        mask, (left, top) = font(*self).getmask2(text, "L", anchor="ls")
        a, b, c, d = mask.getbbox() or (0, 0, 0, 0)
        return left + a, top + b, left + c, top + d
