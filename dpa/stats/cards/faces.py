"""The site's two typefaces as Pillow draws them: measuring, and what they can't write.

A font is set to its axis before it is handed out and never again, so that threads may share it.
"""

import unicodedata
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from django.conf import settings
from PIL import ImageFont

# Characters that the faces lack and Unicode does not take apart.
WRITTEN_AS = {
    "‐": "-", "‑": "-", "‒": "–", "―": "—", "⁄": "/", "≥": ">=", "≤": "<=", "≈": "~", "•": "·",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE", "ß": "ss", "æ": "ae", "Æ": "AE",
    "ø": "o", "Ø": "O", "‹": "«", "›": "»", "„": "“", "‚": "‘",
}  # fmt: skip
LEFT_OUT = "…"


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


@lru_cache(maxsize=2)
def _plain(face: str) -> tuple[ImageFont.FreeTypeFont, bytes]:
    """For looking up single characters, and what one looks like that is not there."""
    basic = ImageFont.Layout.BASIC  # the other refuses some characters with an error
    made = ImageFont.truetype(BytesIO(file_of(face)), 16, layout_engine=basic)
    return made, bytes(made.getmask("\U0010ffff"))


@lru_cache(maxsize=4096)
def has(face: str, character: str) -> bool:
    """Whether the face can write that character."""
    made, missing = _plain(face)
    return bytes(made.getmask(character)) != missing


@lru_cache(maxsize=4096)
def _written(face: str, character: str) -> str:
    if character.isspace():
        return " "
    if has(face, character):
        return character
    kind = unicodedata.category(character)
    bare = WRITTEN_AS.get(character) or unicodedata.normalize("NFKD", character)
    if found := "".join(c for c in bare if has(face, c)):
        return found
    # Pictures and what only shapes other characters may go; a word or a sign leaves a trace.
    return "" if kind in {"So", "Sk"} or kind[0] in "MC" else LEFT_OUT


def legible(text: str, face: str) -> str:
    """`text` in characters that the face has, on one line.

    Foreign accents are dropped, emoji too; a stretch of a script that it can't write becomes “…”,
    so that nobody takes the rest for the whole.
    """
    written = "".join(_written(face, c) for c in unicodedata.normalize("NFC", text))
    words = " ".join(written.split())
    while (shorter := words.replace("… …", "…").replace("……", "…")) != words:
        words = shorter
    return words
