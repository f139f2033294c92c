"""The code to paste into another page."""

from html import escape

from django.conf import settings
from django.urls import reverse

from dpa.stats.models import Statistic

WIDTH, HEIGHT = 480, 420


def frame(found: Statistic, query: str = "", width: int = WIDTH, height: int = HEIGHT) -> str:
    """The frame to paste into another page."""
    address = f"{settings.SITE_URL}{reverse('statistic_embed', args=[found.slug])}{query}"
    return (
        f'<iframe src="{escape(address)}" title="{escape(found.sentence)}" '
        f'width="{width}" height="{height}" loading="lazy"></iframe>'
    )
