"""The fields of a place and of its law, each once: JSON, OpenAPI and the page are made from it."""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from dpa.atlas.vocabulary import BY_KEY
from dpa.places.models import Place
from dpa.stats.data.fields import Field
from dpa.stats.data.shapes import Shape

PLACE = (
    Field("slug", Shape.TEXT, _("Its part of the address."), "slug", always=True),
    Field("name", Shape.TEXT, _("As Americans write it."), "name", always=True),
    Field("kind", Shape.CHOICE, _("What sort of place it is."), "kind", always=True,
          choices=Place.Kind),
    Field("code", Shape.TEXT, _("Its ISO 3166-2 code, such as US-NM. Cities have none."), "code"),
    Field("state", Shape.TEXT, _("For a city: the slug of its state."), "state"),
    Field("url", Shape.ADDRESS, _("Its page."), "url", always=True),
)  # fmt: skip

LAW = (
    Field("value", Shape.TEXT,
          format_lazy(_("One of: {values}."), values=", ".join(sorted(BY_KEY))),
          "value", always=True),
    Field("label", Shape.TEXT, _("That in a few words."), "label", always=True),
    Field("meaning", Shape.TEXT, _("That in one sentence."), "meaning", always=True),
    Field("note", Shape.TEXT, _("What is special in this place."), "note"),
    Field("in_force_since", Shape.PARTIAL_DATE, _("Since when, as far as that is known."),
          "in_force_since"),
    Field("source", Shape.TEXT, _("Our lasting handle of the publication that says so."), "source",
          always=True),
    Field("source_title", Shape.TEXT, _("Its title."), "source_title", always=True),
    Field("source_publisher", Shape.TEXT, _("Who published it."), "source_publisher", always=True),
    Field("source_url", Shape.ADDRESS, _("Where it can be read."), "source_url"),
    Field("source_published", Shape.PARTIAL_DATE,
          _("When it came out: until we check again, the answer is as old as that."),
          "source_published"),
    Field("locator", Shape.TEXT, _("Where in it."), "locator"),
    Field("last_checked", Shape.DATE, _("When we last made sure. Nothing here: not rechecked yet."),
          "last_checked"),
)  # fmt: skip
