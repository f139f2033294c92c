"""Draws the picture of a page, and keeps it for a day."""

from django.core.cache import cache

from dpa.pages import BasePage
from dpa.share_pictures.papers import PAPERS, paper_of
from dpa.share_pictures.words import LOOK, words_of
from dpa.stats.cards.layout import arrange
from dpa.stats.cards.png import png

DAY = 24 * 60 * 60


def drawn(page: BasePage, version: str) -> bytes:
    """As a PNG, drawn once for each version."""
    kept: bytes | None = cache.get(f"share:{version}")
    if kept is None:
        kept = png(arrange(words_of(page), LOOK.shape), PAPERS[paper_of(page)])
        cache.set(f"share:{version}", kept, DAY)
    return kept
