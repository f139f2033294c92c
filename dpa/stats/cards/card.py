"""A card from its words to its file, kept for as long as nothing on it changes."""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import PIL
from django.core.cache import cache

from dpa.stats.cards.faces import file_of
from dpa.stats.cards.inks import stock
from dpa.stats.cards.labels import LABELS
from dpa.stats.cards.layout import arrange
from dpa.stats.cards.png import png
from dpa.stats.cards.svg import svg
from dpa.stats.cards.words import Words

DAY = 24 * 60 * 60
TYPES = {"png": "image/png", "svg": "image/svg+xml; charset=utf-8"}


class Look(NamedTuple):
    """All that a card's address may choose. The values are closed lists: `CHOICES`."""

    form: str = "png"
    shape: str = "wide"
    scheme: str = "light"
    lang: str = "en"


CHOICES = {"shape": ("wide", "square"), "scheme": ("light", "dark"), "lang": tuple(LABELS)}


def fingerprint(words: Words, look: Look) -> str:
    """A hash over everything that makes up the file: its words, its look, and how it is drawn."""
    return hashlib.sha256(repr((words, look, _way_of_drawing())).encode()).hexdigest()


@lru_cache(maxsize=1)
def _way_of_drawing() -> str:
    """Of the code beside this module, the typefaces and the library: no version to keep by hand."""
    code = [path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py"))]
    parts = [*code, file_of("broadside"), file_of("reader"), PIL.__version__.encode()]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def drawn(words: Words, look: Look) -> bytes:
    """The file, from the cache where it was drawn before."""
    key = f"card:{fingerprint(words, look)}"
    kept: bytes | None = cache.get(key)
    if kept is None:
        kept = draw(words, look)
        cache.set(key, kept, DAY)
    return kept


def draw(words: Words, look: Look) -> bytes:
    """The file, drawn anew."""
    drawing = arrange(words, look.shape)
    paper = stock(look.scheme, withdrawn=words.withdrawn)
    if look.form == "png":
        return png(drawing, paper)
    title = f"{LABELS[look.lang]['card']}: {words.figure}"
    return svg(drawing, paper, title=title, described=words.sentence, language=look.lang)
