"""The feeds that every page names in its head, so that a reader for feeds finds them."""

from typing import NamedTuple

from django.urls import reverse
from django.utils.functional import Promise


class Feed(NamedTuple):
    """A feed: what it tells, and the name of its address."""

    title: str | Promise
    name: str

    @property
    def url(self) -> str:
        """Its path."""
        return reverse(self.name)


_feeds: dict[str, Feed] = {}


def register(name: str, title: str | Promise) -> None:
    """Sections name theirs when they are loaded."""
    _feeds[name] = Feed(title, name)


def feeds() -> list[Feed]:
    """All of them, in the order in which they were named."""
    return list(_feeds.values())
