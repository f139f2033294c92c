"""What a field of the open data is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import Any

from django.db import models

from dpa.stats.data.shapes import Shape

# One line of `query.rows`: a statistic with one of its figures.
Row = dict[str, Any]


@dataclass(frozen=True)
class Field:
    """One field: its name, type and meaning, and where its value is found."""

    # Dots lead into objects of the JSON: “period.start”.
    name: str
    shape: Shape
    # Marked for translation: read it as `str()` where it is sent.
    meaning: Any
    # A column of the query, or what makes the value of a row.
    read: str | Callable[[Row], Any]
    # Whether the object that it stands in always has it.
    always: bool = False
    choices: type[models.TextChoices] | None = None

    @property
    def column(self) -> str:
        """Its name in the CSV: “period_start”."""
        return self.name.replace(".", "_")

    @cached_property
    def value(self) -> Callable[[Row], Any]:
        """Finds what it says in a row; None or “” for nothing."""
        return itemgetter(self.read) if isinstance(self.read, str) else self.read
