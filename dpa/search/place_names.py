"""By which names a place is found, in any language."""

from dpa.places.models import Place
from dpa.search.spanish_places import ALSO, SPANISH


def name_of(place: Place, language: str) -> str:
    """What it is called in that language."""
    return SPANISH.get(place.slug, place.name) if language == "es" else place.name


def all_names(place: Place) -> list[str]:
    """Whatever it is called, in any language."""
    return [place.name, *filter(None, [SPANISH.get(place.slug)]), *ALSO.get(place.slug, [])]


def code_of(place: Place) -> str:
    """Its two letters: “NM”; “” where it has none."""
    return place.code.rpartition("-")[2] if place.code else ""
