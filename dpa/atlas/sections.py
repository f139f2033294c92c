"""What the sections above know of a place: each registers itself, and the atlas shows it.

A section's pages are told apart by their translation key, so that a page and its translation count
as one.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.utils.functional import Promise

from dpa.stats.data.json_schema import Schema

if TYPE_CHECKING:
    from dpa.markdown.writer import Writer

# The key of a place, and what tells one thing there from another.
Pair = tuple[int, object]
# The key of a place, and when something there changed, if that is known.
Change = tuple[int, datetime | None]


@dataclass(frozen=True)
class Besides:
    """What a section knows besides: a list of the open data, and a number of its own.

    It is told wherever the section's number is, and stands on the section's part of the page.
    """

    key: str
    label: str | Promise
    # “1 setback”
    in_words: Callable[[int], str]
    # What is counted, in all places.
    pairs: Callable[[], Iterable[Pair]]
    # What the corner of a square means that shows the section's number.
    corner: str | Promise
    records: Callable[[Sequence[int]], list[dict[str, Any]]]
    schema: Schema


@dataclass(frozen=True)
class Section:
    """How one kind of content is counted, shown and given away for a place."""

    # Its name in addresses (`?show=wins`), in the open data, and as the heading of a column.
    key: str
    label: str | Promise
    # “2 wins”
    in_words: Callable[[int], str]
    # What is counted at this moment, in all places.
    pairs: Callable[[], Iterable[Pair]]
    # The keys of places that have a page for it, also where nothing is counted any more.
    present: Callable[[], Iterable[int]]
    # What the page of some places shows, in a language; `template` gets it as `found`.
    found: Callable[[Sequence[int], str], Any]
    template: str
    # The same as records of the open data, always in English.
    records: Callable[[Sequence[int]], list[dict[str, Any]]]
    # What such a record is made of.
    schema: Schema
    # What was `found` as Markdown, in pieces.
    written: Callable[[Any, "Writer"], Iterable[str]]
    # When what is shown of it changed or will by itself, in a language; all places at once.
    changes: Callable[[str], Iterable[Change]]
    # What of it is no such record, by its own key.
    besides: tuple["Besides", ...] = ()
    # Where it stands on the page: the lowest first.
    order: int = 0
    # The map shows it when nothing else is asked for.
    leads: bool = False


_sections: list[Section] = []


def register(section: Section) -> None:
    """Sections say so when they are loaded."""
    if section.key not in {known.key for known in _sections}:
        _sections.append(section)
        _sections.sort(key=lambda one: one.order)


def sections() -> tuple[Section, ...]:
    """All that registered, in the order of the page."""
    return tuple(_sections)


def lists() -> Iterator[Section | Besides]:
    """All that is counted and listed of a place, in the order of the page."""
    for section in _sections:
        yield section
        yield from section.besides


def on_the_map() -> tuple[Section | Besides, ...]:
    """The same in the order of the map’s menu and table: what leads, then the last first."""
    ordered = sorted(_sections, key=lambda section: (not section.leads, -section.order))
    found: list[Section | Besides] = []
    for section in ordered:
        found += [section, *section.besides]
    return tuple(found)


def in_language(things: Iterable[Any], language: str) -> list[Any]:
    """Each thing once: in that language where it exists, else in English; the order stays.

    They come with their `locale`. What is neither is left out.
    """
    best: dict[object, Any] = {}
    for thing in things:
        code = thing.locale.language_code
        known = best.get(thing.translation_key)
        if code == language or (code == "en" and known is None):
            best[thing.translation_key] = thing
    return list(best.values())
