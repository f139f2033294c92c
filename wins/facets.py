"""The choices above the list of wins: their values in words, each with how many it would show."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.freshness.memory import remember
from dpa.places.models import Level, Place
from issues.models import IssuePage
from wins.finding import SETBACK, Entry, counts, matching
from wins.models.choices import Category, Status

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


def words(every: list[Entry], language: str) -> dict[str, dict[str, Any]]:
    """Every value of every choice with its words, in the order that readers see."""
    decades = sorted({entry.decade for entry in every}, reverse=True)
    return {
        "place": _places(),
        "level": dict(Level.choices),
        "issue": _issues(language),
        "category": dict(Category.choices),
        "status": {**dict(Status.choices), SETBACK: _("Setbacks")},
        "decade": {decade: gettext("%(year)ss") % {"year": decade} for decade in decades},
    }


def facets(every: list[Entry], chosen: dict[str, str], language: str) -> list[Facet]:
    """What can be chosen: values that would show something, and the one that is chosen."""
    made = []
    for name, values in words(every, language).items():
        sums, value = counts(every, chosen, name), chosen[name]
        label, every_one = LABELS[name]
        options = [
            (key, f"{word} ({sums.get(key, 0)})")
            for key, word in values.items()
            if sums.get(key) or key == value
        ]
        without = len(matching(every, chosen, but=name)) if value else 0
        said = str(values.get(value, value))
        made.append(Facet(name, label, every_one, options, value, said, without))
    return made


def _places() -> dict[str, str]:
    found = Place.objects.order_by("name")
    places = remember("every place", lambda: list(found))
    return {place.slug: str(place) for place in places}


def _issues(language: str) -> dict[str, str]:
    """By slug, which is the same in every language; in English where there is no other."""
    pages = IssuePage.objects.live().order_by("path")

    def read() -> dict[str, str]:
        titles: dict[str, str] = {}
        for slug, title, code in pages.values_list("slug", "title", "locale__language_code"):
            if slug not in titles or code == language:
                titles[slug] = title
        return titles

    return remember(("titles of issues", language), read)
