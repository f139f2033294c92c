"""Pictures by key, read once in a generation of the content."""

from collections.abc import Iterable
from copy import copy

from dpa.freshness.memory import remember_each
from dpa.images.models import SiteImage


def images_by_key(keys: Iterable[int]) -> dict[int, SiteImage]:
    """Those that exist; each caller gets copies, since blocks write their own words on them."""
    found = remember_each("image", keys, SiteImage.objects.in_bulk)
    return {key: copy(image) for key, image in found.items()}


def image_by_key(key: int | None) -> SiteImage | None:
    """One picture, or None if there is none of that key."""
    return images_by_key([key]).get(key) if key else None
