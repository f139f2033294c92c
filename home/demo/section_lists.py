"""Fills the section lists: their headlines, ledes and other ways to help."""

from wagtail.models import Page

from home.demo.page_texts import INDEXES, WAYS_TO_HELP
from home.demo.planting import Say, publish, stream
from home.demo.streams import Links, block
from home.models import HomePage
from wins.models import WinPage


def first_year() -> int:
    """The year of the first win."""
    first = WinPage.objects.order_by("decided_on").first()
    return int(first.year) if first else 2000


def fill_lists(links: Links, say: Say) -> None:
    """Headlines and ledes of the section lists that have none yet."""
    for text in INDEXES.values():
        page = Page.objects.child_of(HomePage.objects.first()).get(slug=text["slug"]).specific
        if page.headline or page.lede:
            continue
        page.headline = text["headline"]
        page.lede = text["lede"].format(year=first_year())
        page.search_description = text["search_description"]
        if hasattr(page, "other_ways"):
            body = links.html(WAYS_TO_HELP["body"])
            page.other_ways = stream([block("text", body), block("donate", {"note": ""})])
        publish(page)
        say(f"  list: {page.title}")
