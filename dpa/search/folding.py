"""Writing in which the same words always look the same."""

import re
import unicodedata

# What no text may hold: NUL, halves of pairs, marks that only turn the direction of writing.
IMPOSSIBLE = re.compile("[\x00\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
GROUPED = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?![\d])(?![.,]\d{3}(?!\d))")
DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")
APART = re.compile(r"[^\w.%&+]+|(?<!\d)\.|\.(?!\d)")


def typed(text: str, longest: int) -> str:
    """What a reader typed, on one line, without what no text may hold."""
    return " ".join(IMPOSSIBLE.sub("", text[: longest * 8]).split())[:longest]


def plain_numbers(text: str) -> str:
    """Numbers in one way of writing: “797,187” and “797.187” become “797187”, “87,8” “87.8”."""
    whole = GROUPED.sub(lambda match: re.sub(r"\D", "", match[0]), text)
    return DECIMAL_COMMA.sub(".", whole)


def folded(text: str) -> str:
    """Without capitals, accents and signs, numbers in one way of writing."""
    bare = unicodedata.normalize("NFKD", plain_numbers(text)).casefold()
    letters = "".join(c for c in bare if not unicodedata.combining(c))
    return " ".join(APART.sub(" ", letters).split())
