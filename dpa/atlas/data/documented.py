"""What the open data's own documents say of places."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from dpa.atlas.data.dictionary import LAW, PLACE
from dpa.atlas.data.schemas import schemas
from dpa.stats.data.openapi import content_of, path_of
from dpa.stats.data.others import Other

SLUG = {
    "name": "slug",
    "in": "path",
    "required": True,
    "description": "The place’s part of its address: a state’s name with hyphens.",
    "schema": {"type": "string", "pattern": "^[-a-zA-Z0-9_]{1,80}$"},
    "example": "oregon",
}


def paths() -> dict[str, Any]:
    """The addresses of places."""
    return {
        "/places.json": path_of("places_json", "All places", content_of("Places")),
        "/places/{slug}.json": path_of("place_json", "A place", content_of("Place"), SLUG),
    }


PLACES = Other(paths, schemas, {_("Fields of a place"): PLACE, _("Fields of a law status"): LAW})
