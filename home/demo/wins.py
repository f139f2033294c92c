"""Makes the wins, each with what came after it."""

from datetime import date
from functools import partial as bind
from typing import Any

from django.utils.text import Truncator

from home.demo.facts import partial
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, place, publish, story
from home.demo.streams import Links
from home.demo.win_texts import WINS
from issues.models import IssuePage
from wins.models import WinEvent, WinFigure, WinIndexPage, WinPage, WinSource


def plant_wins(loaded: Loaded, say: Say) -> list[Fill]:
    """The wins since 2000."""
    index = WinIndexPage.objects.first()
    fills: list[Fill] = []
    for text in WINS:
        decided_on, precision = partial(text["date"])
        page = new_page(
            index,
            WinPage,
            text["slug"],
            text["title"],
            lede=text["lede"],
            in_short=text["in_short"],
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
    page.issues = list(
        IssuePage.objects.filter(slug__in=text["issues"], locale__language_code="en")
    )
    for event in text["later_events"]:
        happened_on, precision = partial(event["date"])
        page.later_events.add(
            WinEvent(
                happened_on=happened_on,
                happened_precision=precision,
                text=event["text"],
                direction=event["kind"],
                place=place(event.get("place", "")),
                source=loaded.sources.get(event["source"]),
            )
        )
    for key in text.get("figures", []):
        page.figure_links.add(WinFigure(statistic=loaded.statistics[key]))
    for key in text["sources"]:
        page.source_links.add(WinSource(source=loaded.sources[key]))
    publish(page)
