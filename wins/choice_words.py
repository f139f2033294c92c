"""The values of every choice above the list of wins, in words."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.listing import by_name
from dpa.freshness.memory import remember
from dpa.places.models import Level, Place
from issues.models import IssuePage
from wins.entry import SETBACK, Entry
from wins.models.choices import Category, Status


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


def _places() -> dict[str, str]:
    """In the order of their names in this language."""
    places = remember("every place", lambda: by_name(Place.objects.all()))
    return {place.slug: place.local_name for place in places}


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
