"""Lists of people that staff may take out of the site, each with a reason that is written down."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

Rows = Callable[[str], Iterable[list[str]]]


@dataclass(frozen=True)
class Export:
    """One list. `subject` narrows it down, for example to an action's key; it may be empty."""

    key: str
    columns: list[str]
    # The rows for a subject, read a part at a time.
    rows: Rows
    # What stands in the log: “Signatures of …”. Raises LookupError for a subject that is not there.
    name: Callable[[str], str]
    # Other forms than CSV: the whole file for a subject, and its content type.
    files: dict[str, Callable[[str], tuple[bytes, str]]] = field(default_factory=dict)


_exports: dict[str, Export] = {}


def register(export: Export) -> None:
    """Called from an app's `ready`."""
    _exports[export.key] = export


def export_of(key: str) -> Export | None:
    """The one with this key."""
    return _exports.get(key)
