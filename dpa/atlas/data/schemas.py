"""The JSON Schemas of places."""

from dpa.atlas.counting import STATISTICS
from dpa.atlas.data.dictionary import LAW, PLACE
from dpa.atlas.models import Subject
from dpa.atlas.sections import lists
from dpa.stats.data.envelope_schema import envelope_schema
from dpa.stats.data.field_schemas import object_schema
from dpa.stats.data.json_schema import Schema, described, listed, or_null, strict
from dpa.stats.data.shapes import Shape

NUMBER: Schema = {"type": "integer", "minimum": 0}
COUNTS = (
    "How much there is. Setbacks are counted whether they stand for themselves or came after a "
    "win, among its later events; a state has what its cities have."
)
FIGURE = strict(
    {
        "value": {**Shape.NUMBER.json, "description": "The exact value, in the unit."},
        "period_start": {**Shape.DATE.json, "description": "First day counted."},
        "period_end": {**Shape.DATE.json, "description": "Last day counted."},
        "source": described("Our handle of the publication."),
    }
)
STATISTIC = strict(
    {
        "slug": described("All of it is in /stats/<slug>.json."),
        "url": described("Its page."),
        "title": described("Its name in lists."),
        "unit": described("What one of it is."),
        "figure": {**FIGURE, "description": "Its current figure."},
        "national": or_null({**FIGURE, "description": "The same for the United States."}),
        "same_period": {
            "type": "boolean",
            "description": "Whether both cover the same period. Never set them against each other "
            "if not.",
        },
    }
)


def schemas() -> dict[str, Schema]:
    """All of them; what a section gives, it describes itself."""
    keys = [*(one.key for one in lists()), STATISTICS]
    law = or_null(object_schema(LAW))
    place: dict[str, Schema] = {
        **object_schema(PLACE)["properties"],
        "counts": {**strict(dict.fromkeys(keys, NUMBER)), "description": COUNTS},
        "law": strict({subject.value: law for subject in Subject}),
    }
    own = {one.key: listed(str(one.label), one.schema) for one in lists()}
    note = or_null(described("What an editor says of it, as plain text."))
    whole = {
        **place,
        "note": note,
        **own,
        STATISTICS: listed("Statistics of exactly this place.", STATISTIC),
    }
    return {
        "PlaceInList": strict(place),
        "WholePlace": strict(whole),
        "Places": envelope_schema(
            places=listed(
                "All states, and cities with content.", {"$ref": "#/components/schemas/PlaceInList"}
            )
        ),
        "Place": envelope_schema(place={"$ref": "#/components/schemas/WholePlace"}),
    }
