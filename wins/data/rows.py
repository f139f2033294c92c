"""Wins, setbacks and later events with all that is said of them, one after the other."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.apps import apps
from django.db.models import Prefetch

from issues.models import IssuePage
from wins.data.row import Row
from wins.entry import Entry
from wins.in_full import events_by_key


def rows(found: Iterable[Entry]) -> Iterator[Row]:
    """The entries in full, in their order, with as many questions however many they are."""
    entries = list(found)
    wins = _pages("WinPage", {e.page for e in entries if e.what != "setback"})
    alone = _pages("SetbackPage", {e.page for e in entries if e.what == "setback"})
    events = events_by_key(e.key for e in entries if e.what == "event")
    for entry in entries:
        page = (alone if entry.what == "setback" else wins).get(entry.page)
        event = events.get(entry.key) if entry.what == "event" else None
        if page is not None and (event or entry.what != "event"):
            yield Row(entry, page, event)


def _pages(name: str, keys: set[int]) -> dict[int, Any]:
    model = apps.get_model("wins", name)
    links = model._meta.get_field("source_links").related_model
    return (
        model.objects.defer("body")
        .select_related("locale")
        .prefetch_related(
            "places",
            Prefetch("issues", IssuePage.objects.defer("body")),
            Prefetch("source_links", links.objects.select_related("source")),
        )
        .in_bulk(keys)
    )
