"""Which wins and setbacks a reader gets to see, and how many each choice would show."""

from collections.abc import Iterable

from django.http import QueryDict

from wins.entry import Entry

CHOICES = ("place", "level", "issue", "category", "status", "decade")
LONGEST_VALUE = 80


def chosen_in(asked: QueryDict) -> dict[str, str]:
    """What a reader chose; “” for what was not, and nothing longer than any value there is."""
    return {
        name: asked.get(name, "").replace("\x00", "").strip()[:LONGEST_VALUE] for name in CHOICES
    }


def matching(found: Iterable[Entry], chosen: dict[str, str], *, but: str = "") -> list[Entry]:
    """Those under all that was chosen, `but` one choice left out of account."""
    asked = [(name, value) for name, value in chosen.items() if value and name != but]
    return [e for e in found if all(value in e.answers(name) for name, value in asked)]


def counts(found: list[Entry], chosen: dict[str, str], name: str) -> dict[str, int]:
    """How many entries each value of a choice would show, the others staying as they are."""
    sums: dict[str, int] = {}
    for entry in matching(found, chosen, but=name):
        for value in entry.answers(name):
            sums[value] = sums.get(value, 0) + 1
    return sums
