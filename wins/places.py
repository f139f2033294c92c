"""Places by key, read once in a generation of the content."""

from collections.abc import Iterable

from dpa.atlas.listing import listing
from dpa.places.models import Place


def places_by_key(keys: Iterable[int]) -> list[Place]:
    """Those that exist, in the order of the keys; one question for any number of them."""
    wanted = list(keys)
    known = listing().by_key if wanted else {}
    return [known[key] for key in wanted if key in known]
