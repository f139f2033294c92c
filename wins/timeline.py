"""The list of wins as readers see it: by year, the newest first, what went wrong in its place."""

from collections.abc import Iterable
from itertools import groupby

from wins.entry import Entry
from wins.in_full import events_by_key, setbacks_by_key, wins_by_key
from wins.year import Item, Year


def by_year(found: Iterable[Entry]) -> list[Year]:
    """The entries in full, year by year in their order; years without any are left out."""
    entries = list(found)
    pages = wins_by_key(e.page for e in entries if e.what != "setback")
    alone = setbacks_by_key(e.page for e in entries if e.what == "setback")
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
