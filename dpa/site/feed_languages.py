"""A feed whose entries are not all in one language."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.utils.feedgenerator import Atom1Feed


class EntriesInTheirLanguage(Atom1Feed):
    """A feed that may hold entries in another language than its own: `add_item(language=…)`.

    Where what is told differs from the title of its entry: `add_item(…, told_in=…)`.
    """

    @classmethod
    def of_choice(cls, chosen: Mapping[str, str], **about: Any) -> "EntriesInTheirLanguage":
        """The feed of what a reader chose. One that is narrowed down is another feed than the whole
        one (RFC 4287, 4.2.6): readers' programs tell them apart by `id`.
        """
        if asked := {name: value for name, value in chosen.items() if value}:
            about["feed_url"] = about["feed_guid"] = f"{about['feed_url']}?{urlencode(asked)}"
            about["title"] = f"{about['title']} ({', '.join(asked.values())})"
        return cls(**about)

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
