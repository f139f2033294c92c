"""Which thing an address means, and what its rendition says."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dpa.markdown.text import in_short, paragraphs
from dpa.markdown.writer import Writer, load


@dataclass
class Document:
    """What is written down: a title, the page's path, and its pieces."""

    title: str
    path: str
    pieces: Iterable[str]
    changed: datetime | None = None
    links: list[Any] = field(default_factory=list)


Render = Callable[[Any, Writer], Iterable[str]]
Find = Callable[[Writer, str], Document | None]
_pages: dict[type, Render] = {}
_others: list[tuple[re.Pattern[str], Find]] = []


def renders(*models: type) -> Callable[[Render], Render]:
    """Registers how these kinds of page are written; all others begin with their summary."""

    def register(render: Render) -> Render:
        _pages.update(dict.fromkeys(models, render))
        return render

    return register


def finds(pattern: str) -> Callable[[Find], Find]:
    """Registers what is no page of Wagtail's: the pattern of its path, with one group."""

    def register(find: Find) -> Find:
        _others.append((re.compile(pattern), find))
        return find

    return register


def of_page(page: Any, writer: Writer) -> Document:
    """The document of a page."""
    render = next((_pages[kind] for kind in type(page).__mro__ if kind in _pages), usual)
    return Document(
        page.title, page.url, render(page, writer), page.last_published_at,
        getattr(page, "sources", []),
    )  # fmt: skip


def of_other(path: str, writer: Writer) -> Document | None:
    """The document of what else stands at that path; None for nothing."""
    load()
    for pattern, find in _others:
        if found := pattern.fullmatch(path):
            return find(writer, found[1])
    return None


def usual(page: Any, writer: Writer) -> Iterable[str]:
    """The opening words, and the body."""
    yield from paragraphs(page.summary)
    yield from in_short(getattr(page, "in_short", ""))
    yield from writer.stream(getattr(page, "body", None))
