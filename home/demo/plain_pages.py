"""Makes the plain pages: About, how we work, privacy and the rest."""

from functools import partial as bind
from typing import Any

from home.demo import page_texts as texts
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, publish, stream
from home.demo.section_lists import first_year
from home.demo.streams import Links, block, items
from home.models import HomePage, StandardPage, StandardPageSource

PLAIN = ("ABOUT", "HOW_WE_WORK", "HOW_WE_CHECK", "CORRECTIONS", "WAYS_TO_HELP", "WAYS_TO_GIVE",
         "PRESS", "PRIVACY", "SAFE_READING", "ACCESSIBILITY")  # fmt: skip


def plant_plain_pages(loaded: Loaded, say: Say) -> list[Fill]:
    """About, how we work, privacy and the rest, below the home page."""
    home = HomePage.objects.first()
    fills: list[Fill] = []
    for name in PLAIN:
        text: dict[str, Any] = getattr(texts, name)
        if home.get_children().filter(slug=text["slug"]).exists():
            continue
        page = StandardPage(title=text["title"], slug=text["slug"], lede=text["lede"], live=False)
        home.add_child(instance=page)
        fills.append(bind(_fill_plain, page, text, loaded))
    say(f"  {len(PLAIN)} plain pages, {len(fills)} of them new")
    return fills


def _fill_plain(page: Any, text: dict[str, Any], loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = text["search_description"]
    page.in_short = text.get("in_short", "")
    page.neutral_title = text.get("neutral_title", False)
    html = text.get("body") or "".join(
        f"<h2>{method['title']}</h2>{method['html']}" for method in text["methods"]
    )
    blocks = [block("text", links.html(html))]
    if text.get("contact"):
        who = "press" if text["slug"] == "press" else "contact"
        blocks.append(block("contact", {"who": who}))
    if text["slug"] in {"ways-to-help", "ways-to-give"}:
        blocks.append(block("donate", {"note": ""}))
    if text["slug"] == "about":
        year = first_year()
        cards = [
            {
                "fills": "",
                "page": None,
                "title": card["title"],
                "text": card["text"].format(year=year),
                "link": links.link({"text": card["label"], "path": card["path"]}),
            }
            for card in texts.CARDS
        ]
        heading = {"heading": "Where to go from here", "intro": "", "cards": items(cards)}
        blocks.append(block("card_grid", heading))
    page.body = stream(blocks)
    cites = [*text.get("cites", []), *(c for m in text.get("methods", []) for c in m["cites"])]
    for key in dict.fromkeys(cites):
        page.source_links.add(StandardPageSource(source=loaded.sources[key]))
    publish(page)
