"""Which characters the typefaces can write, and what becomes of the others."""

import unicodedata
from functools import lru_cache
from io import BytesIO

from PIL import ImageFont

from dpa.stats.cards.faces import file_of

# Characters that the faces lack and Unicode does not take apart.
WRITTEN_AS = {
    "‐": "-", "‑": "-", "‒": "–", "―": "—", "⁄": "/", "≥": ">=", "≤": "<=", "≈": "~", "•": "·",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE", "ß": "ss", "æ": "ae", "Æ": "AE",
    "ø": "o", "Ø": "O", "‹": "«", "›": "»", "„": "“", "‚": "‘",
}  # fmt: skip
LEFT_OUT = "…"


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
