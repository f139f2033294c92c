"""Makes the pages, section by section: first all of them, empty, then their texts with links."""

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import partial as bind
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.models import Page

from actions.models import ActionIndexPage, ActionPage, ActionSource
from dpa.places.models import Place
from home.demo.evidence import Say
from home.demo.facts import partial
from home.demo.loaded import Loaded
from home.demo.streams import Links, block, items
from issues.models import IssueIndexPage, IssuePage, IssueSource, IssueStatistic
from wins.models import WinEvent, WinIndexPage, WinPage, WinSource

Fill = Callable[[Links], None]


def place(code: str) -> Place | None:
    """A place by its ISO code, or a city by its slug."""
    found = Place.objects.filter(code=code) if code[:2] == "US" else None
    return (found if found is not None else Place.objects.filter(slug=code)).first()


def publish(page: Page) -> None:
    """Publishes what was filled in."""
    page.save_revision().publish()


def stream(blocks: list[dict[str, Any]]) -> str:
    """Blocks as the database keeps them."""
    return json.dumps(blocks)


def story(html: str, links: Links) -> str:
    """A story of one block of text."""
    return stream([block("text", links.html(html))]) if html else stream([])


def _new(parent: Page, model: type[Page], slug: str, title: str, **values: Any) -> Page | None:
    """An empty draft below `parent`, or None where that page already exists."""
    if parent.get_children().filter(slug=slug).exists():
        return None
    page = model(slug=slug, title=title, live=False, **values)
    parent.add_child(instance=page)
    return page


def plant_issues(loaded: Loaded, say: Say) -> list[Fill]:
    """The priority issues."""
    from home.demo.issue_texts import ISSUES

    index = IssueIndexPage.objects.first()
    fills: list[Fill] = []
    for text in ISSUES:
        page = _new(index, IssuePage, text["slug"], text["title"], tagline=text["tagline"])
        if page is not None:
            fills.append(bind(_fill_issue, page, text, loaded))
    say(f"  {len(ISSUES)} issues, {len(fills)} of them new")
    return fills


def _fill_issue(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.in_short = text["in_short"]
    page.search_description = text["search_description"]
    page.image = loaded.pictures.get(text["image"])
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


def plant_wins(loaded: Loaded, say: Say) -> list[Fill]:
    """The wins since 2000."""
    from home.demo.win_texts import WINS

    index = WinIndexPage.objects.first()
    fills: list[Fill] = []
    for text in WINS:
        decided_on, precision = partial(text["date"])
        page = _new(
            index,
            WinPage,
            text["slug"],
            text["title"],
            lede=text["lede"],
            decided_on=decided_on or date(2000, 1, 1),
            decided_precision=precision,
            level=text["level"],
            category=text["category"],
            role=text["role"],
            role_note=text["role_note"],
            identifier=text["identifier"],
            status=text["status"],
            status_note=text["status_note"],
            verification=text["verification"],
        )
        if page is not None:
            fills.append(bind(_fill_win, page, text, loaded))
    say(f"  {len(WINS)} wins, {len(fills)} of them new")
    return fills


def _fill_win(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = Truncator(text["lede"]).chars(155)
    page.body = story(text["body"], links)
    page.places = [found for found in map(place, text["places"]) if found]
    page.issues = list(IssuePage.objects.filter(slug__in=text["issues"]))
    for event in text["later_events"]:
        happened_on, precision = partial(event["date"])
        page.later_events.add(
            WinEvent(
                happened_on=happened_on,
                happened_precision=precision,
                text=event["text"],
                direction=event["kind"],
                source=loaded.sources.get(event["source"]),
            )
        )
    for key in text["sources"]:
        page.source_links.add(WinSource(source=loaded.sources[key]))
    publish(page)


def plant_actions(loaded: Loaded, say: Say) -> list[Fill]:
    """Open, upcoming and ended actions."""
    from home.demo.action_texts import ACTIONS

    index = ActionIndexPage.objects.first()
    fills: list[Fill] = []
    for text in ACTIONS:
        page = _new(
            index,
            ActionPage,
            text["slug"],
            text["title"],
            ask=text["ask"],
            addressed_to=text["addressed_to"],
            level=text["level"],
            place=place(text["place"]) if text["place"] else None,
            opens_at=_moment(text["opens"], text["timezone"]),
            closes_at=_moment(text["closes"], text["timezone"]),
            time_zone=text["timezone"],
            minutes=text["minutes"],
            partner_url=text["url"],
            button=text["url_label"],
            run_by=text["run_by"],
            run_by_name=text["run_by_name"],
            asks_for=text["asks_for"],
            verification=text["verification"],
            staff_note=text.get("note", ""),
        )
        if page is not None:
            fills.append(bind(_fill_action, page, text, loaded))
    say(f"  {len(ACTIONS)} actions, {len(fills)} of them new")
    return fills


def _moment(text: str, zone: str) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)) if text else None


def _fill_action(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = Truncator(strip_tags(text["ask"])).chars(155)
    page.body = story(text["body"], links)
    page.outcome = links.html(text["outcome"])
    page.issues = list(IssuePage.objects.filter(slug__in=text["issues"]))
    for key in text["sources"]:
        page.source_links.add(ActionSource(source=loaded.sources[key]))
    publish(page)
