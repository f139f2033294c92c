"""The list of wins as readers see it: by year, the newest first, what went wrong in its place."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.apps import apps

from dpa.freshness.memory import remember_each
from wins.finding import Entry


@dataclass(frozen=True)
class Item:
    """One entry with what is told of it."""

    what: str
    # A win or a setback; for an event the win that it set back.
    page: Any
    event: Any = None


@dataclass
class Year:
    """A year with what happened in it."""

    number: int
    items: list[Item] = field(default_factory=list)

    @property
    def wins(self) -> int:
        return sum(item.what == "win" for item in self.items)

    @property
    def setbacks(self) -> int:
        return len(self.items) - self.wins


def by_year(found: Iterable[Entry]) -> list[Year]:
    """The entries in full, year by year in their order; years without any are left out."""
    entries = list(found)
    pages = wins_by_key(e.page for e in entries if e.what != "setback")
    alone = _listed("SetbackPage", (e.page for e in entries if e.what == "setback"))
    events = events_by_key(e.key for e in entries if e.what == "event")
    years: list[Year] = []
    for number, of_year in groupby(entries, key=lambda e: e.day.year):
        year = Year(number)
        for e in of_year:
            page = (alone if e.what == "setback" else pages).get(e.page)
            event = events.get(e.key) if e.what == "event" else None
            if page is not None and (event or e.what != "event"):
                year.items.append(Item(e.what, page, event))
        years.append(year)
    return years


def decades(years: Iterable[Year]) -> list[tuple[int, list[Year]]]:
    """The same years under the first of their decade, for the way there."""
    return [(first, list(own)) for first, own in groupby(years, key=lambda y: y.number // 10 * 10)]


def wins_by_key(keys: Iterable[int]) -> dict[int, Any]:
    """Wins as lists show them."""
    return _listed("WinPage", keys)


def _listed(name: str, keys: Iterable[int]) -> dict[int, Any]:
    pages = apps.get_model("wins", name).objects.listed().select_related("locale")
    return remember_each(f"listed {name}", keys, pages.in_bulk)


def events_by_key(keys: Iterable[int]) -> dict[int, Any]:
    """Later events of wins, with their sources."""
    found = apps.get_model("wins", "WinEvent").objects.select_related("source")
    return remember_each("win event", keys, found.in_bulk)
