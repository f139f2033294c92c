"""A column of the CSV as a field of a Table Schema."""

from typing import Any

from dpa.stats.data.dictionary import MAY_BE_NULL
from dpa.stats.data.fields import Field


def table_field(field: Field) -> dict[str, Any]:
    """Its name, type, meaning, and what holds for its values."""
    constraints = dict(field.shape.table.get("constraints", {}))
    # An empty list is an empty cell, which counts as a missing value.
    whole = field.name.partition(".")[0]
    if field.always and whole not in MAY_BE_NULL and field.name != "inputs":
        constraints["required"] = True
    if field.choices:
        constraints["enum"] = field.choices.values
    if field.name == "id":
        constraints["unique"] = True
    described = {"name": field.column, **field.shape.table, "description": str(field.meaning)}
    return {**described, "constraints": constraints} if constraints else described
