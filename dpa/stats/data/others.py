"""What the open data holds beside statistics: sections above register it when they are loaded."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from dpa.stats.data.fields import Field
from dpa.stats.data.json_schema import Schema


@dataclass(frozen=True)
class Other:
    """Its addresses and schemas for programs, its fields for people."""

    paths: Callable[[], Mapping[str, Any]]
    schemas: Callable[[], Mapping[str, Schema]]
    # By the heading of their table: “Fields of a place”.
    fields: Mapping[Any, tuple[Field, ...]]


_others: list[Other] = []


def register(other: Other) -> None:
    """Sections say so when they are loaded."""
    if other not in _others:
        _others.append(other)


def other_paths() -> dict[str, Any]:
    """Their addresses, for the OpenAPI document."""
    return {path: told for other in _others for path, told in other.paths().items()}


def other_schemas() -> dict[str, Schema]:
    """The schemas that those name."""
    return {name: schema for other in _others for name, schema in other.schemas().items()}


def other_fields() -> dict[Any, tuple[Field, ...]]:
    """Their fields, for the page about the open data."""
    return {name: fields for other in _others for name, fields in other.fields.items()}
