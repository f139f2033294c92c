"""The choices above the list of wins: their values in words, each with how many it would show."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from dpa.choosing import matching
from dpa.facets import options
from wins.choice_words import words
from wins.entry import Entry

# Label, and what stands for no choice.
LABELS = {
    "place": (_("Place"), _("All places")),
    "level": (_("Level"), _("Every level")),
    "issue": (_("Issue"), _("All issues")),
    "category": (_("Kind of win"), _("Every kind")),
    "status": (_("Status"), _("Any status")),
    "decade": (_("Decade"), _("All years")),
}


@dataclass(frozen=True)
class Facet:
    """One choice: its name in the address, its label, its options, what was chosen."""

    name: str
    label: Any
    all: Any
    options: list[tuple[str, str]]
    chosen: str
    # The chosen value in words, and how many there would be without it.
    chosen_words: str
    without: int


def facets(every: list[Entry], chosen: dict[str, str], language: str) -> list[Facet]:
    """What can be chosen: values that would show something, and the one that is chosen."""
    made = []
    for name, values in words(every, language).items():
        value, (label, every_one) = chosen[name], LABELS[name]
        shown = options(every, chosen, name, values)
        without = len(matching(every, chosen, but=name)) if value else 0
        said = str(values.get(value, value))
        made.append(Facet(name, label, every_one, shown, value, said, without))
    return made
