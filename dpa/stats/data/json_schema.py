"""Pieces of any JSON Schema: text, strict objects, what may be null."""

from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}


def or_null(schema: Schema) -> Schema:
    """The same, or nothing."""
    return {**schema, "type": [schema["type"], "null"]}


def strict(properties: dict[str, Schema]) -> Schema:
    """An object that always has all of these, null where there is nothing to say."""
    return {"type": "object", "properties": properties, "required": list(properties)}
