"""What stands beside a win: before and after it, at the same place, under the same name."""

from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.apps import apps

from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.translations.now import language_now
from wins.entries import entries
from wins.entry import Entry
from wins.identifiers import with_year, without_year
from wins.in_full import setbacks_by_key, wins_by_key
from wins.places import places_by_key

MOST = 4


class Beside:
    """The neighbors of a win or setback, among what readers of the page's language can see."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.every = entries(language_now())

    @cached_property
    def _wins(self) -> list[Entry]:
        """From the first to the newest."""
        return [e for e in reversed(self.every) if e.is_win]

    @cached_property
    def _pages(self) -> list[Entry]:
        """Wins and setbacks, from the first to the newest."""
        return [e for e in reversed(self.every) if e.what != "event"]

    @cached_property
    def _number(self) -> int | None:
        return next((n for n, e in enumerate(self._pages) if e.page == self.page.pk), None)

    @cached_property
    def earlier(self) -> Any:
        """The win or setback before this one."""
        return self._at(-1)

    @cached_property
    def later(self) -> Any:
        """The win or setback after this one."""
        return self._at(1)

    def _at(self, step: int) -> Any:
        if self._number is None or not 0 <= self._number + step < len(self._pages):
            return None
        entry = self._pages[self._number + step]
        read = wins_by_key if entry.is_win else setbacks_by_key
        return read([entry.page]).get(entry.page)

    @cached_property
    def places(self) -> list[Place]:
        return places_by_key(self.page.place_keys)

    @cached_property
    def _same_place(self) -> list[Entry]:
        own = {place.slug for place in self.places}
        return [e for e in self._wins if e.everywhere & own and e.key != self.page.pk]

    @cached_property
    def at_the_place(self) -> list[Any]:
        """Its other wins there: those nearest in time, from the first to the newest."""
        day = self.page.decided_on
        if day is None:  # the preview of a page that is not filled in yet
            return []
        nearest = sorted(self._same_place, key=lambda e: abs((e.day - day).days))[:MOST]
        shown = sorted(nearest, key=lambda e: (e.day, e.key))
        found = wins_by_key(e.key for e in shown)
        return [found[e.key] for e in shown if e.key in found]

    @cached_property
    def more_at_the_place(self) -> tuple[int, str] | None:
        """How many wins there are there, with this one if it is one, and the query for the list."""
        if len(self.places) != 1 or len(self._same_place) <= MOST:
            return None
        number = len(self._same_place) + any(e.page == self.page.pk for e in self._wins)
        return number, urlencode({"place": self.places[0].slug})

    @cached_property
    def namesakes(self) -> list[tuple[str, Any]]:
        """What has the same name with another year: its identifier with that year, its page."""
        name = without_year(self.page.identifier).casefold()
        if not name or self.page.decided_on is None:
            return []
        pages = {(e.what, e.page) for e in self.every}
        found = []
        for page, what in _named():
            same = without_year(page.identifier).casefold() == name
            if same and (what, page.pk) in pages and page.year != self.page.year:
                found.append((with_year(page.identifier, page.year), page))
        return sorted(found, key=lambda pair: pair[1].decided_on)


def _named() -> list[tuple[Any, str]]:
    """Every live win and setback with an identifier."""

    def read() -> list[tuple[Any, str]]:
        found: list[tuple[Any, str]] = []
        for what, name in (("win", "WinPage"), ("setback", "SetbackPage")):
            pages = apps.get_model("wins", name).objects.listed().exclude(identifier="")
            found += [(page, what) for page in pages.order_by("pk")]
        return found

    return remember("wins with an identifier", read)
