"""Places can be found by their names and codes, in both languages."""

from collections.abc import Callable, Collection, Iterable, Iterator

from django.conf import settings
from django.db.models import Q, QuerySet
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.search.making import document
from dpa.search.models import SearchDocument
from dpa.search.names_of_places import all_names, code_of, name_of
from dpa.search.registry import Kind, register

PLACE = Kind("place", _("Place"), _("Places"), weight=1.3, order=60)
# The name of the address of a place's page.
ADDRESS = "place"
# What knows which cities have a page: whoever makes those pages says so when it is loaded.
_known: list[Callable[[], Collection[int]]] = []
# What the pages of places say, in that language, beyond what has documents of its own.
_told: list[Callable[[Place, str], Iterable[str]]] = []


def only_cities_of(keys: Callable[[], Collection[int]]) -> None:
    """Cities are found only if their key is among these: the others have no page."""
    _known[:] = [keys]


def say_of_places(tell: Callable[[Place, str], Iterable[str]]) -> None:
    """Places are found by these texts, too."""
    _told.append(tell)


def address_of(place: Place) -> str:
    """Its page in the language of the moment; “” while places have no pages."""
    try:
        return reverse(ADDRESS, args=[place.slug])
    except NoReverseMatch:
        return ""


def documents_of(place: Place) -> Iterator[SearchDocument]:
    """One a language. A city lies in a state, and is found with it."""
    for language, _name in settings.LANGUAGES:
        with override(language):
            address = address_of(place)
        if not address:
            continue
        above = place.parent if place.parent and place.parent.parent_id else None
        yield document(
            kind=PLACE.key,
            language=language,
            slug=place.slug,
            address=address,
            title=name_of(place, language),
            summary=name_of(above, language) if above else "",
            body=" ".join(text for tell in _told for text in tell(place, language)),
            names=[*all_names(place), code_of(place)],
            places=[place],
            level=place.level,
            weight=PLACE.weight,
        )


def everything() -> "QuerySet[Place]":
    """Every place that has a page."""
    found = Place.objects.select_related("parent").order_by("pk")
    for keys in _known:
        found = found.filter(~Q(kind=Place.Kind.CITY) | Q(pk__in=keys()))
    return found


def leads_somewhere(kind: str, slug: str) -> bool:
    """Whether a document has its page at this moment; that of a city can go between two looks."""
    if kind != PLACE.key:
        return True
    return slug in remember(
        "places found", lambda: set(everything().values_list("slug", flat=True))
    )


def register_places() -> None:
    """Countries, states and cities."""
    register(Place, PLACE, documents_of, everything)
