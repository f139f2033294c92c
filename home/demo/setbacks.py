"""Makes the setbacks that stand for themselves."""

from datetime import date
from functools import partial as bind
from typing import Any

from django.utils.text import Truncator

from home.demo.facts import partial
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, place, publish, story
from home.demo.setback_texts import SETBACKS
from home.demo.streams import Links
from issues.models import IssuePage
from wins.models import SetbackPage, SetbackSource, WinIndexPage

SAME = ("lede", "identifier", "level", "category", "verification")


def plant_setbacks(loaded: Loaded, say: Say) -> list[Fill]:
    """What went the other way since 2000."""
    index = WinIndexPage.objects.first()
    fills: list[Fill] = []
    for text in SETBACKS:
        values = {name: value for name, value in text.items() if name in SAME}
        decided_on, values["decided_precision"] = partial(text["date"])
        values["decided_on"] = decided_on or date(2000, 1, 1)
        page = new_page(index, SetbackPage, text["slug"], text["title"], **values)
        if page is not None:
            fills.append(bind(_fill_setback, page, text, loaded))
    say(f"  {len(SETBACKS)} setbacks, {len(fills)} of them new")
    return fills


def _fill_setback(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = Truncator(text["lede"]).chars(155)
    page.body = story(text["body"], links)
    page.places = [found for found in map(place, text["places"]) if found]
    page.issues = list(IssuePage.objects.filter(slug__in=text["issues"]))
    for key in text["sources"]:
        page.source_links.add(SetbackSource(source=loaded.sources[key]))
    publish(page)
