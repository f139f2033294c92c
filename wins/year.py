"""A year of the list, and what stands in it."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Item:
    """One entry with what is told of it."""

    what: str
    # A win or a setback; for an event the win that it set back.
    page: Any
    event: Any = None


@dataclass
class Year:
    """A year with what happened in it."""

    number: int
    items: list[Item] = field(default_factory=list)

    @property
    def wins(self) -> int:
        return sum(item.what == "win" for item in self.items)

    @property
    def setbacks(self) -> int:
        return len(self.items) - self.wins
