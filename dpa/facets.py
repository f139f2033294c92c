"""Filters of a list with counts: how many each value of a choice would show.

The rest of what was chosen stays as it is. A list's entries say under which values they are found.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from django.http import QueryDict

# No value of a choice is longer; what is typed into an address may be.
LONGEST = 80


class Entry(Protocol):
    """What a list has to know of a thing before it reads it."""

    def answers(self, name: str) -> frozenset[str]:
        """The values of a choice under which it is found."""


E = TypeVar("E", bound=Entry)


def chosen_in(asked: QueryDict, names: Iterable[str]) -> dict[str, str]:
    """What a reader chose; “” for what was not."""
    return {name: asked.get(name, "").replace("\x00", "").strip()[:LONGEST] for name in names}


def matching(found: Iterable[E], chosen: Mapping[str, str], *, but: str = "") -> list[E]:
    """Those under all that was chosen, `but` one choice left out of account."""
    asked = [(name, value) for name, value in chosen.items() if value and name != but]
    return [one for one in found if all(value in one.answers(name) for name, value in asked)]


def options(
    found: Iterable[E], chosen: Mapping[str, str], name: str, words: Mapping[str, str]
) -> list[tuple[str, str]]:
    """A choice's values that would show something, with their words and how many: “Blog (3)”."""
    sums = Counter(v for one in matching(found, chosen, but=name) for v in one.answers(name))
    return [
        (value, f"{label} ({sums[value]})")
        for value, label in words.items()
        if sums[value] or value == chosen.get(name)
    ]
