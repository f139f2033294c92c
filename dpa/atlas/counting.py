"""How much of each kind there is in each place, what lies in it included, nothing twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from dpa.atlas.listing import listing
from dpa.atlas.sections import Pair, lists
from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.stats.models import Statistic

STATISTICS = "statistics"


def counted(pairs: Iterable[Pair]) -> dict[int, int]:
    """The number for every place that has any; a state has what its cities have."""
    places = listing().by_key
    found: dict[int, set[object]] = defaultdict(set)
    for key, thing in pairs:
        found[key].add(thing)
        parent = places[key].parent_id if key in places else None
        if parent and places[parent].kind != Place.Kind.COUNTRY:
            found[parent].add(thing)
    return {key: len(things) for key, things in found.items()}


def statistics_of_places() -> dict[int, int]:
    """How many statistics each place has of its own: a city's figure says nothing of its state."""

    def find() -> dict[int, int]:
        own = Statistic.objects.published().filter(place__isnull=False)
        pairs = own.order_by().values_list("place_id", "translation_key").distinct()
        return dict(Counter(key for key, _statistic in pairs))

    return remember("statistics of places", find)


def counts() -> dict[str, dict[int, int]]:
    """The numbers of every section and of what it knows besides, by its key; statistics last.

    Sections remember what does not change by itself: an action is open at this moment or not.
    """
    numbers = {one.key: counted(one.pairs()) for one in lists()}
    return {**numbers, STATISTICS: statistics_of_places()}
