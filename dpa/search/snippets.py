"""The part of a text that shows why it was found, and where the words stand in it.

Nothing here is markup: a text comes back in pieces, and the template marks those that match.
"""

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

from dpa.search.models import SearchDocument

Pieces = list[tuple[str, bool]]
LENGTH = 230
MOST_HITS = 60
NOTHING = re.compile(r"(?!)")


# Letters with accents, each with what is left of it without; every letter keeps its place.
BARE = {
    code: letter
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (letter := unicodedata.normalize("NFKD", chr(code).lower())[:1]).isascii()
}


def bare(text: str) -> str:
    """In small letters without accents, every letter in its place."""
    return text.translate(BARE).lower()


def pattern(stems: Iterable[str]) -> "re.Pattern[str]":
    """Finds the words that begin with one of the stems, and numbers however they are grouped."""
    ways = []
    for stem in sorted({s for s in stems if s}, key=len, reverse=True):
        if stem.isdigit():
            ways.append("[.,]?".join(stem) + r"(?![\d]|[.,]\d)")
        elif len(stem) < 3:
            ways.append(re.escape(stem) + r"\b")
        elif stem.endswith("i"):  # what Snowball makes of a “y”
            ways.append(re.escape(stem[:-1]) + r"(?:i|y)\w*")
        else:
            ways.append(re.escape(stem) + r"\w*")
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})") if ways else NOTHING


def marked(text: str, words: "re.Pattern[str]") -> Pieces:
    """The text in pieces, each with whether it matches."""
    pieces: Pieces = []
    end = 0
    for hit in words.finditer(bare(text)):
        pieces += [(text[end : hit.start()], False), (text[hit.start() : hit.end()], True)]
        end = hit.end()
    return [piece for piece in [*pieces, (text[end:], False)] if piece[0]]


def passage(document: SearchDocument, words: "re.Pattern[str]") -> str:
    """Its summary, if the words stand there or nowhere; else where most of them stand."""
    summary = document.summary
    if len(summary) <= LENGTH and words.search(bare(summary)):
        return summary
    for text in (summary, document.body):
        hits = [hit.start() for hit in islice(words.finditer(bare(text)), MOST_HITS)]
        if hits:
            return around(text, max(hits, key=lambda at: sum(at <= h < at + LENGTH for h in hits)))
    return around(summary or document.body, 0)


def around(text: str, at: int) -> str:
    """Some words of the text with that place near their beginning, never half a word."""
    begin = text.rfind(" ", 0, max(at - 40, 0)) + 1 if at > 60 else 0
    end = len(text) if len(text) <= begin + LENGTH else text.rfind(" ", begin, begin + LENGTH)
    end = end if end > begin else begin + LENGTH
    return f"{'… ' if begin else ''}{text[begin:end]}{' …' if end < len(text) else ''}"
