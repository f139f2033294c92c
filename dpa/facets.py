"""Filters of a list with counts: how many each value of a choice would show.

The rest of what was chosen stays as it is.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from dpa.choosing import Entry, counts


def options(
    found: Iterable[Entry], chosen: Mapping[str, str], name: str, words: Mapping[str, Any]
) -> list[tuple[str, str]]:
    """A choice's values that would show something, with their words and how many: “Blog (3)”."""
    sums = counts(found, chosen, name)
    return [
        (value, f"{label} ({sums[value]})")
        for value, label in words.items()
        if sums[value] or value == chosen.get(name)
    ]
