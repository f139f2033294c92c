"""The JSON Schemas of the dictionary's fields, and of objects of them."""

from collections.abc import Iterable

from dpa.stats.data.dictionary import MAY_BE_NULL
from dpa.stats.data.fields import Field
from dpa.stats.data.json_schema import Schema, or_null, strict


def field_schema(field: Field) -> Schema:
    """One field with its meaning; null is a value of those that may be left open."""
    schema: Schema = {**field.shape.json, "description": str(field.meaning)}
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
