"""The JSON Schemas of statistics and figures, made from the dictionary."""

from collections.abc import Iterable
from typing import Any

from dpa.stats.data.dictionary import FIGURE, MAY_BE_NULL, STATISTIC
from dpa.stats.data.fields import Field

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
MODIFIED: Schema = {"type": ["string", "null"], "format": "date-time"}


def or_null(schema: Schema) -> Schema:
    """The same, or nothing."""
    return {**schema, "type": [schema["type"], "null"]}


def strict(properties: dict[str, Schema]) -> Schema:
    """An object that always has all of these, null where there is nothing to say."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def field_schema(field: Field) -> Schema:
    """One field with its meaning; null is a value of those that may be left open."""
    schema: Schema = {**field.shape.json, "description": field.meaning}
    if field.choices:
        schema["enum"] = [*field.choices.values, *([] if field.always else [None])]
    return schema if field.always else or_null(schema)


def object_schema(fields: Iterable[Field]) -> Schema:
    """An object of these fields; dots in their names are objects in it."""
    made: dict[str, Schema] = {}
    parts: dict[str, dict[str, Schema]] = {}
    for field in fields:
        whole, _, part = field.name.partition(".")
        if part:
            parts.setdefault(whole, {})[part] = field_schema(field)
            inner = strict(parts[whole])
            made[whole] = or_null(inner) if whole in MAY_BE_NULL else inner
        else:
            made[whole] = field_schema(field)
    return strict(made)


def _statistic() -> Schema:
    figure = {"$ref": "#/components/schemas/Figure"}
    schema = object_schema(STATISTIC)
    figures = {"type": "array", "items": figure, "description": "All, newest period first."}
    current = {
        "anyOf": [figure, {"type": "null"}],
        "description": "The one to quote today, once more by itself; null: there is none.",
    }
    return strict({**schema["properties"], "observations": figures, "current": current})


def _envelope(**content: Schema) -> Schema:
    licence = strict(dict.fromkeys(("name", "title", "url", "note"), TEXT))
    return strict(
        {
            "schema_version": TEXT,
            "publisher": strict({"name": TEXT, "url": TEXT}),
            "licence": licence,
            "documentation": TEXT,
            "openapi": TEXT,
            "modified": MODIFIED,
            **content,
        }
    )


OF_ONE: Schema = {"$ref": "#/components/schemas/StatisticWithFigures"}
SCHEMAS: dict[str, Schema] = {
    "Figure": object_schema(FIGURE),
    "StatisticWithFigures": _statistic(),
    "Statistic": _envelope(statistic=OF_ONE),
    "Statistics": _envelope(statistics={"type": "array", "items": OF_ONE}),
    "Error": strict({"error": TEXT, "documentation": TEXT}),
}
