"""One thing that happened, with all that is said of it."""

from dataclasses import dataclass
from typing import Any
from uuid import uuid5

from dpa.places.models import Place
from dpa.stats.models import Source
from issues.models import IssuePage
from wins.entry import Entry


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
        if self.event and self.event.place:
            return [self.event.place]
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
