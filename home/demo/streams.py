"""Turns demo texts into stream values, with links bound to pages."""

import re
import uuid
from typing import Any

from wagtail.models import Page

from dpa.stats.models import Statistic

# `[[overdose-deaths]]`, `[[overdose-deaths|period]]`: a figure, by the statistic's slug.
FIGURE = re.compile(r"\[\[([a-z0-9-]+)(?:\|(period|label))?\]\]")
LINK = re.compile(r'<a\s+href="(/[^"#?]*)">')


def block(kind: str, value: Any) -> dict[str, Any]:
    """One block of a stream as it is stored."""
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def items(values: list[Any]) -> list[dict[str, Any]]:
    """The items of a list block as they are stored."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


class Links:
    """Knows which address belongs to which page."""

    def __init__(self) -> None:
        self.pages = {
            "/" + path.removeprefix("/home/"): key
            for key, path in Page.objects.filter(depth__gte=2).values_list("pk", "url_path")
        }
        published = Statistic.objects.published().filter(locale__language_code="en")
        self.statistics = dict(published.values_list("slug", "pk"))

    def html(self, text: str) -> str:
        """Rich text whose links to pages follow the page, and whose figures are bound."""

        def bound(match: re.Match[str]) -> str:
            key = self.pages.get(match[1])
            return f'<a linktype="page" id="{key}">' if key else match[0]

        def figure(match: re.Match[str]) -> str:
            key, shown = self.statistics[match[1]], match[2] or "figure"
            return f'<embed embedtype="figure" id="{key}" show="{shown}"/>'

        return FIGURE.sub(figure, LINK.sub(bound, text))

    def link(self, text: dict[str, str] | None) -> dict[str, Any]:
        """A link block: to the page at that path if there is one, else to the path itself."""
        empty = {"text": "", "page": None, "url": "", "path": "", "document": None}
        if not text:
            return empty
        path = text.get("path", "")
        if path.startswith("http"):
            return {**empty, "text": text["text"], "url": path}
        if key := self.pages.get(path):
            return {**empty, "text": text["text"], "page": key}
        return {**empty, "text": text["text"], "path": path}
