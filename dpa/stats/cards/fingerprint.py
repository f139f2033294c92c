"""How a card's file is known to be the same."""

import hashlib
from functools import lru_cache
from pathlib import Path

import PIL

from dpa.stats.cards.fonts import file_of
from dpa.stats.cards.looks import Look
from dpa.stats.cards.words import Words


def fingerprint(words: Words, look: Look) -> str:
    """A hash over everything that makes up the file: its words, its look, and how it is drawn."""
    return hashlib.sha256(repr((words, look, _way_of_drawing())).encode()).hexdigest()


@lru_cache(maxsize=1)
def _way_of_drawing() -> str:
    """Of the code beside this module, the typefaces and the library: no version to keep by hand."""
    code = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    parts = [*code, file_of("broadside"), file_of("reader"), PIL.__version__.encode()]
    return hashlib.sha256(b"".join(parts)).hexdigest()
