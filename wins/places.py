"""Places by key, read once in a generation of the content."""

from collections.abc import Iterable

from dpa.freshness.memory import remember_each
from dpa.places.models import Place


def places_by_key(keys: Iterable[int]) -> list[Place]:
    """Those that exist, in the order of the keys."""
    wanted = list(keys)
    found = remember_each("place", wanted, Place.objects.in_bulk)
    return [found[key] for key in wanted if key in found]
