"""Wins, setbacks and later events with all that is said of them, one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid5

from django.apps import apps
from django.db.models import Prefetch

from dpa.places.models import Place
from dpa.stats.models import Source
from issues.models import IssuePage
from wins.finding import Entry
from wins.timeline import events_by_key


@dataclass(frozen=True)
class Row:
    """One thing that happened, and the page that tells of it."""

    entry: Entry
    page: Any
    event: Any = None

    @property
    def kind(self) -> str:
        return "later_event" if self.event else self.entry.what

    @property
    def ident(self) -> str:
        """Stays whatever is renamed, and differs from that of the same thing in another tongue."""
        return ident(self.page, self.event)

    @property
    def places(self) -> list[Place]:
        return sorted(self.page.places.all(), key=lambda place: place.name)

    @property
    def issues(self) -> list[IssuePage]:
        return [issue for issue in self.page.issues.all() if issue.live]

    @property
    def sources(self) -> list[Source]:
        """An event's own; else those of its page."""
        if self.event:
            return [self.event.source] if self.event.source and self.event.source.live else []
        return [link.source for link in self.page.source_links.all() if link.source.live]


def ident(page: Any, event: Any = None) -> str:
    """The lasting name of a win, a setback or a later event of a win, for programs."""
    what = f"event {event.pk}" if event else "page"
    return f"urn:uuid:{uuid5(page.translation_key, f'{what} {page.locale.language_code}')}"


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
    found: dict[int, Any] = (
        model.objects.defer("body")
        .select_related("locale")
        .prefetch_related(
            "places",
            Prefetch("issues", IssuePage.objects.defer("body")),
            Prefetch("source_links", links.objects.select_related("source")),
        )
        .in_bulk(keys)
    )
    return found
