"""Makes the priority issues."""

from functools import partial as bind
from typing import Any

from home.demo.issue_texts import ISSUES
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, publish, stream
from home.demo.streams import Links, block, items
from issues.models import IssueIndexPage, IssuePage, IssueSource, IssueStatistic


def plant_issues(loaded: Loaded, say: Say) -> list[Fill]:
    """The priority issues."""
    index = IssueIndexPage.objects.first()
    fills: list[Fill] = []
    for text in ISSUES:
        page = new_page(index, IssuePage, text["slug"], text["title"], tagline=text["tagline"])
        if page is not None:
            fills.append(bind(_fill_issue, page, text, loaded))
    say(f"  {len(ISSUES)} issues, {len(fills)} of them new")
    return fills


def _fill_issue(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.in_short = text["in_short"]
    page.search_description = text["search_description"]
    page.asks = stream([block("ask", ask) for ask in text["asks"]])
    page.other_names = stream([block("name", name) for name in text["other_names"]])
    page.body = stream(
        [b for b in (_section(s, text, links, loaded) for s in text["sections"]) if b]
    )
    for key in text["statistics"]:
        if key in loaded.statistics:
            page.statistic_links.add(IssueStatistic(statistic=loaded.statistics[key]))
    for key in text["sources"]:
        page.source_links.add(IssueSource(source=loaded.sources[key]))
    publish(page)


def _section(section: Any, text: Any, links: Links, loaded: Loaded) -> dict[str, Any] | None:
    kind = section["kind"]
    if kind == "text":
        return block("text", links.html(section["html"]))
    if kind == "stat":
        statistic = loaded.statistics.get(section["id"])
        return block("stat", {"statistic": statistic.pk}) if statistic else None
    if kind == "fold":
        folds = [{"question": q, "answer": links.html(a)} for q, a in section["items"]]
        return block("fold", {"items": items(folds)})
    return block(
        "photo",
        loaded.photo(
            section.get("image", text["image"]),
            section.get("caption", text["image_caption"]),
            section.get("alt", text["image_alt"]),
        ),
    )
