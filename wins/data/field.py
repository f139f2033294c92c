"""What a field of a record is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wins.data.row import Row


@dataclass(frozen=True)
class Field:
    """One field. Names stay English in every language; labels and texts do not."""

    name: str
    holds: Any
    meaning: Any
    read: Callable[[Row], Any]
