"""The JSON Schemas of statistics and figures, made from the dictionary."""

from dpa.stats.data.dictionary import FIGURE, STATISTIC
from dpa.stats.data.envelope_schema import envelope_schema
from dpa.stats.data.field_schemas import object_schema
from dpa.stats.data.json_schema import TEXT, Schema, strict


def _statistic() -> Schema:
    figure = {"$ref": "#/components/schemas/Figure"}
    schema = object_schema(STATISTIC)
    figures = {"type": "array", "items": figure, "description": "All, newest period first."}
    current = {
        "anyOf": [figure, {"type": "null"}],
        "description": "The one to quote today, once more by itself; null: there is none.",
    }
    return strict({**schema["properties"], "observations": figures, "current": current})


OF_ONE: Schema = {"$ref": "#/components/schemas/StatisticWithFigures"}
SCHEMAS: dict[str, Schema] = {
    "Figure": object_schema(FIGURE),
    "StatisticWithFigures": _statistic(),
    "Statistic": envelope_schema(statistic=OF_ONE),
    "Statistics": envelope_schema(statistics={"type": "array", "items": OF_ONE}),
    "Error": strict({"error": TEXT, "documentation": TEXT}),
}
