"""Pieces of any JSON Schema: text, strict objects, what may be null."""

from typing import Any

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}


def or_null(schema: Schema) -> Schema:
    """The same, or nothing."""
    either = {**schema, "type": [schema["type"], "null"]}
    return {**either, "enum": [*schema["enum"], None]} if "enum" in schema else either


def strict(properties: dict[str, Schema]) -> Schema:
    """An object that always has all of these, null where there is nothing to say."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def described(meaning: str, *choices: str) -> Schema:
    """Text with its meaning; one of the choices, if there are any."""
    return {**TEXT, "description": meaning, **({"enum": [*choices]} if choices else {})}


def listed(meaning: str, of: Schema) -> Schema:
    """A list of such things."""
    return {"type": "array", "description": meaning, "items": of}
