"""A record as plain JSON values."""

from typing import Any

from wins.data.dictionary import FIELDS
from wins.data.row import Row


def record(row: Row) -> dict[str, Any]:
    """One thing that happened as plain JSON values; what says nothing is null."""
    made = {field.name: field.read(row) for field in FIELDS}
    return {name: None if value == "" else _plain(value) for name, value in made.items()}


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
