"""The home page, and blocks that draw on every section, as Markdown."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import renders
from dpa.markdown.text import bullets, paragraphs, plain
from dpa.markdown.writer import Writer, writes
from home.models import HomePage


@renders(HomePage)
def home(page: HomePage, writer: Writer) -> Iterator[str]:
    """The headline, the mission, the bands."""
    yield f"**{plain(page.hero_heading)}**" if page.hero_heading else ""
    yield from paragraphs(page.hero_lede)
    yield from paragraphs(page.hero_text)
    yield bullets(writer.link(item.value) for item in page.hero_links)
    yield from writer.stream(page.body)


@writes("card_grid")
def card_grid(child: Any, writer: Writer) -> Iterator[str]:
    """Cards, each with what it leads to."""
    cards = writer.context(child)["cards"]
    yield heading(child.value["heading"])
    yield plain(child.value["intro"])
    for entry in cards:
        card, section = entry["card"], entry["section"] or {}
        page = card["page"] if card["page"] and card["page"].live else None
        title = card["title"] or (page.title if page else section.get("title", ""))
        yield f"### {plain(title)}" if title else ""
        yield plain(card["text"] or (page.search_description if page else ""))
        yield bullets(writer.page(item) for item in entry["items"])
        yield writer.link(card["link"]) or (
            f"[{gettext('Read it')}]({page.full_url})" if page else ""
        )
