"""Every place with its parts, read once a generation; and which of them have a page."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dpa.atlas.models import LawStatus, PlaceNote
from dpa.atlas.sections import sections
from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.stats.models import Statistic


@dataclass
class Listing:
    """All places, by key and by slug, each with those that lie in it."""

    by_key: dict[int, Place]
    parts: dict[int, list[Place]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in self.by_key.values():
            if place.parent_id:
                self.parts.setdefault(place.parent_id, []).append(place)

    def with_parts(self, place: Place) -> list[int]:
        """The keys of a state and its cities; of a city just its own."""
        return [place.pk, *(part.pk for part in self.parts.get(place.pk, ()))]

    @property
    def country(self) -> Place | None:
        """The United States."""
        return next((p for p in self.by_key.values() if p.kind == Place.Kind.COUNTRY), None)

    @property
    def states(self) -> list[Place]:
        """The states and the District of Columbia, by their names in this language."""
        kinds = {Place.Kind.STATE, Place.Kind.DISTRICT}
        return by_name(place for place in self.by_key.values() if place.kind in kinds)

    def cities(self, with_page: Iterable[int]) -> list[Place]:
        """The cities that have a page, likewise."""
        wanted = set(with_page)
        found = (p for p in self.by_key.values() if p.kind == Place.Kind.CITY and p.pk in wanted)
        return by_name(found)


def by_name(places: Iterable[Place]) -> list[Place]:
    """In the order of the alphabet, accents aside."""
    return sorted(places, key=lambda place: _folded(place.local_name))


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def listing() -> Listing:
    """All of it. Shared: read only."""
    return remember("atlas", lambda: Listing({place.pk: place for place in Place.objects.all()}))


def with_content() -> set[int]:
    """The keys of places of which something is known."""

    def find() -> set[int]:
        found = {key for section in sections() for key in section.present()}
        # Each asked in few columns; together they are some hundred rows at most.
        for rows in (
            LawStatus.objects.filter(live=True),
            PlaceNote.objects.filter(live=True),
            Statistic.objects.published().filter(place__isnull=False),
        ):
            found.update(rows.order_by().values_list("place_id", flat=True).distinct())
        return found

    return remember("places with content", find)


def has_page(place: Place) -> bool:
    """States always; a city if something is known of it; the country has the map."""
    return place.kind != Place.Kind.CITY or place.pk in with_content()


def named(keys: Sequence[int]) -> list[Place]:
    """The places with these keys."""
    known = listing().by_key
    return [known[key] for key in keys if key in known]
