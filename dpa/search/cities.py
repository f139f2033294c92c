"""Cities come into the search with the first thing that is known of them, and go with the last."""

from dpa.places.models import Place
from dpa.search.keeping import refresh
from dpa.search.models import SearchDocument
from dpa.search.places import PLACE, everything
from dpa.search.registry import section_of


def follow() -> int:
    """Makes the documents of places that got a page, drops those of places that lost it."""
    if (section := section_of(Place)) is None:
        return 0
    wanted = {section.key(pk) for pk in everything().values_list("pk", flat=True)}
    there = set(SearchDocument.objects.filter(kind=PLACE.key).values_list("key", flat=True))
    prefix = section.key("")
    return refresh(section, [key.removeprefix(prefix) for key in sorted(wanted ^ there)])
