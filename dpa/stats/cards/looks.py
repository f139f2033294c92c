"""What a card's address may choose."""

from typing import NamedTuple

from dpa.stats.cards.labels import LABELS

TYPES = {"png": "image/png", "svg": "image/svg+xml; charset=utf-8"}


class Look(NamedTuple):
    """All that a card's address may choose. The values are closed lists: `CHOICES`."""

    form: str = "png"
    shape: str = "wide"
    scheme: str = "light"
    lang: str = "en"


CHOICES = {"shape": ("wide", "square"), "scheme": ("light", "dark"), "lang": tuple(LABELS)}
