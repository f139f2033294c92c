"""What readers choose above a list, and what of the list is found under it.

A list's entries say under which values they are found.
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


def counts(found: Iterable[Entry], chosen: Mapping[str, str], name: str) -> Counter[str]:
    """How many each value of a choice would show, the other choices staying as they are."""
    return Counter(v for one in matching(found, chosen, but=name) for v in one.answers(name))
