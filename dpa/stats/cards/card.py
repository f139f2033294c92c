"""A card from its words to its file, kept for as long as nothing on it changes."""

from django.core.cache import cache

from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.inks import stock
from dpa.stats.cards.labels import LABELS
from dpa.stats.cards.layout import arrange
from dpa.stats.cards.looks import Look
from dpa.stats.cards.png import png
from dpa.stats.cards.svg import svg
from dpa.stats.cards.words import Words

DAY = 24 * 60 * 60


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
