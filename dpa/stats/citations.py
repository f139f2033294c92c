"""The numbered sources of one page, in the order in which its figures and statements use them."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from django.http import HttpRequest

from dpa.stats.models import Source

# Rich text is rewritten without knowing for which page; this tells.
_page: ContextVar["Citations | None"] = ContextVar("citations", default=None)


@dataclass
class Entry:
    """One source in the list at the foot of a page."""

    source: Source
    number: int
    details: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)

    @property
    def detail(self) -> str:
        """Where in the publication: all passages that were named, once each."""
        return "; ".join(self.details)


class Citations:
    """What one page rests on. Nothing is numbered until the page says that it lists its sources."""

    def __init__(self) -> None:
        self.entries: dict[int, Entry] = {}
        self.numbered = False

    def add(self, source: Source, detail: str = "") -> Entry:
        """The source’s entry, made where the page meets it for the first time."""
        entry = self.entries.setdefault(source.pk, Entry(source, len(self.entries) + 1))
        if detail and detail not in entry.details:
            entry.details.append(detail)
        return entry

    def mark(self, source: Source, detail: str = "") -> tuple[int, str] | None:
        """The number to print and the mark’s own id; None where the page lists no sources."""
        if not self.numbered:
            return None
        entry = self.add(source, detail)
        anchor = f"cite-{entry.number}-{len(entry.marks) + 1}"
        entry.marks.append(anchor)
        return entry.number, anchor


def citations_of(request: HttpRequest | None) -> Citations:
    """Those of the page that answers the request."""
    if request is None:
        return Citations()
    found: Citations = vars(request).setdefault("citations", Citations())
    return found


@contextmanager
def citing(request: HttpRequest | None) -> Iterator[None]:
    """Within it, rich text knows for which page it is written."""
    token = _page.set(citations_of(request))
    try:
        yield
    finally:
        _page.reset(token)


def citations_now() -> Citations:
    """Those of the page that is being written; loose ones in the admin and in mails."""
    return _page.get() or Citations()
