"""The fields of a place and of its law, each once: JSON, OpenAPI and the page are made from it."""

from dpa.atlas.vocabulary import BY_KEY
from dpa.places.models import Place
from dpa.stats.data.fields import Field
from dpa.stats.data.shapes import Shape

PLACE = (
    Field("slug", Shape.TEXT, "Its part of the address.", "slug", always=True),
    Field("name", Shape.TEXT, "As Americans write it.", "name", always=True),
    Field("kind", Shape.CHOICE, "What sort of place it is.", "kind", always=True,
          choices=Place.Kind),
    Field("code", Shape.TEXT, "Its ISO 3166-2 code, such as US-NM. Cities have none.", "code"),
    Field("state", Shape.TEXT, "For a city: the slug of its state.", "state"),
    Field("url", Shape.ADDRESS, "Its page.", "url", always=True),
)  # fmt: skip

LAW = (
    Field("value", Shape.TEXT, f"One of: {', '.join(sorted(BY_KEY))}.", "value", always=True),
    Field("label", Shape.TEXT, "That in a few words.", "label", always=True),
    Field("meaning", Shape.TEXT, "That in one sentence.", "meaning", always=True),
    Field("note", Shape.TEXT, "What is special in this place.", "note"),
    Field("in_force_since", Shape.PARTIAL_DATE, "Since when, as far as that is known.",
          "in_force_since"),
    Field("source", Shape.TEXT, "Our lasting handle of the publication that says so.", "source",
          always=True),
    Field("source_title", Shape.TEXT, "Its title.", "source_title", always=True),
    Field("source_publisher", Shape.TEXT, "Who published it.", "source_publisher", always=True),
    Field("source_url", Shape.ADDRESS, "Where it can be read.", "source_url"),
    Field("locator", Shape.TEXT, "Where in it.", "locator"),
    Field("last_checked", Shape.DATE, "When we last made sure. Nothing here: not rechecked yet.",
          "last_checked"),
)  # fmt: skip
