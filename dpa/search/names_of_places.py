"""Everything that a place is called, in any language: people type any of it."""

from django.utils.translation import override

from dpa.places.models import Place

# Beside the names of the interface: the country and its capital have more than any other.
ALSO = {
    "united-states": ["USA", "U.S.", "America", "EE. UU."],
    "district-of-columbia": ["Washington, D.C.", "Washington DC", "D.C."],
    "new-york-city": ["NYC"],
}


def name_of(place: Place, language: str) -> str:
    """What it is called in that language."""
    with override(language):
        return place.local_name


def all_names(place: Place) -> list[str]:
    """Whatever it is called."""
    names = [place.name, name_of(place, "es"), *ALSO.get(place.slug, [])]
    return list(dict.fromkeys(names))


def code_of(place: Place) -> str:
    """Its two letters: “NM”; “” where it has none."""
    return place.code.rpartition("-")[2] if place.code else ""
