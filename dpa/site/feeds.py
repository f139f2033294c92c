"""The feeds that every page names in its head, so that a reader for feeds finds them."""

from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.functional import Promise


class Feed(NamedTuple):
    """A feed: what it tells, and the name of its address."""

    title: str | Promise
    name: str

    @property
    def url(self) -> str:
        """Its path."""
        return reverse(self.name)


class EntriesInTheirLanguage(Atom1Feed):
    """A feed that may hold entries in another language than its own: `add_item(language=…)`.

    Where what is told differs from the title of its entry: `add_item(…, told_in=…)`.
    """

    def item_attributes(self, item: dict[str, Any]) -> dict[str, Any]:
        own = item.get("language")
        return {"xml:lang": own} if own and own != self.feed["language"] else {}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        own = item.get("told_in")
        if not own or own == (item.get("language") or self.feed["language"]):
            super().add_item_elements(handler, item)
            return
        super().add_item_elements(handler, {**item, "description": None})
        told = {"type": "html", "xml:lang": own}
        handler.addQuickElement("summary", item["description"], told)


_feeds: dict[str, Feed] = {}


def register(name: str, title: str | Promise) -> None:
    """Sections name theirs when they are loaded."""
    _feeds[name] = Feed(title, name)


def feeds() -> list[Feed]:
    """All of them, in the order in which they were named."""
    return list(_feeds.values())
