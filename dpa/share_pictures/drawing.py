"""Draws the picture of a page, and keeps it for a day."""

from django.core.cache import cache

from dpa.share_pictures.papers import PAPERS
from dpa.share_pictures.words import LOOK
from dpa.stats.cards.layout import arrange
from dpa.stats.cards.png import png
from dpa.stats.cards.words import Words

DAY = 24 * 60 * 60


def drawn(words: Words, paper: str, version: str) -> bytes:
    """As a PNG, drawn once for each version."""
    kept: bytes | None = cache.get(f"share:{version}")
    if kept is None:
        kept = png(arrange(words, LOOK.shape), PAPERS[paper])
        cache.set(f"share:{version}", kept, DAY)
    return kept
