"""The site's two typefaces as Pillow draws them: opening and measuring.

A font is set to its axis before it is handed out and never again, so that threads may share it.
"""

from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from django.conf import settings
from PIL import ImageFont


class Style(NamedTuple):
    """A face, the value of its one axis (Broadside: width, Reader: weight), a size in pixels."""

    face: str
    axis: int
    size: int

    def length(self, text: str) -> float:
        """How wide `text` is, in pixels, kerning included."""
        return font(self).getlength(text)

    def ink(self, text: str) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what is drawn, in pixels from the baseline's start."""
        mask, (left, top) = font(self).getmask2(text, "L", anchor="ls")
        a, b, c, d = mask.getbbox() or (0, 0, 0, 0)
        return left + a, top + b, left + c, top + d


@lru_cache(maxsize=2)
def file_of(face: str) -> bytes:
    """The font file, “broadside” or “reader”, as browsers get it."""
    content: bytes = (settings.BASE_DIR / f"static/fonts/{face}.woff2").read_bytes()
    return content


@lru_cache(maxsize=48)
def font(style: Style) -> ImageFont.FreeTypeFont:
    """The font at that axis and size. Treat it as read-only: all threads share it."""
    made = ImageFont.truetype(BytesIO(file_of(style.face)), style.size)
    made.set_variation_by_axes([style.axis])
    return made
