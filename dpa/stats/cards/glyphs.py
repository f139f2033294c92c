"""Which characters the typefaces can write."""

from functools import lru_cache
from io import BytesIO

from PIL import ImageFont

from dpa.stats.cards.fonts import file_of


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
