"""Places can be found by their names and codes, in both languages."""

from collections.abc import Iterator

from django.conf import settings
from django.db.models import QuerySet
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from dpa.places.models import Place
from dpa.search.making import document
from dpa.search.models import SearchDocument
from dpa.search.place_names import all_names, code_of, name_of
from dpa.search.registry import Kind, register

PLACE = Kind("place", _("Place"), _("Places"), weight=1.3, order=60)
# The name of the address of a place's page.
ADDRESS = "place"


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
            names=[*all_names(place), code_of(place), place.code],
            places=[place],
            level=place.level,
            weight=PLACE.weight,
        )


def everything() -> "QuerySet[Place]":
    """Every place that there is."""
    return Place.objects.select_related("parent").order_by("pk")


def register_places() -> None:
    """Countries, states and cities."""
    register(Place, PLACE, documents_of, everything)
