"""What is written in place of a character that a typeface lacks."""

import unicodedata
from functools import lru_cache

from dpa.stats.cards.glyphs import has

# Characters that the faces lack and Unicode does not take apart.
WRITTEN_AS = {
    "‐": "-", "‑": "-", "‒": "–", "―": "—", "⁄": "/", "≥": ">=", "≤": "<=", "≈": "~", "•": "·",
    "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE", "ß": "ss", "æ": "ae", "Æ": "AE",
    "ø": "o", "Ø": "O", "‹": "«", "›": "»", "„": "“", "‚": "‘",
}  # fmt: skip
LEFT_OUT = "…"


@lru_cache(maxsize=4096)
def spelled(face: str, character: str) -> str:
    """The character as the face can write it: itself, others like it, “…” or nothing."""
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
