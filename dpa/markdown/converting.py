"""Rich text as Markdown: the same text that the page shows, with its figures of today."""

from typing import Any

from markdownify import MarkdownConverter
from wagtail.rich_text import expand_db_html

from dpa.linked_data.addresses import whole
from dpa.translations.paths import links_here

OPTIONS: dict[str, Any] = {
    "heading_style": "atx", "bullets": "-", "escape_misc": True, "autolinks": False,
}  # fmt: skip


class Converter(MarkdownConverter):
    """Whole addresses, and the numbers of sources as notes."""

    def convert_a(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """A link that also leads somewhere from elsewhere; words alone where it leads nowhere."""
        if not el.get("href"):
            return text
        el["href"] = whole(el["href"])
        made: str = super().convert_a(el, text, parent_tags)  # type: ignore[misc]  # a stub lacks it
        return made

    def convert_span(self, el: Any, text: str, parent_tags: set[str]) -> str:
        """The number of a source in the list at the foot."""
        return f"[^{el.get_text()}]" if "cite" in (el.get("class") or ()) else text


def converted(html: str) -> str:
    """HTML of ours as Markdown."""
    made: str = Converter(**OPTIONS).convert(html)
    return made.strip()


def rich(source: object) -> str:
    """Rich text as editors typed it: links and figures are put in as on the page."""
    return converted(links_here(expand_db_html(str(source or ""))))
