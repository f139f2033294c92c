"""News of a place: for its page and its open data."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from dpa.atlas.sections import Pair, Section
from dpa.freshness.memory import remember
from dpa.stats.data.json_schema import described, strict
from dpa.stats.data.values import address
from dpa.translations.best import best_for_readers
from home.publications.models import NewsPage

SHOWN = 5
RECORD = strict(
    {
        "title": described("Its title."),
        "url": described("Its page."),
        "kind": described("What it is: press-release, statement or blog."),
        "published": described("The day it came out: YYYY-MM-DD."),
    }
)


def in_words(number: int) -> str:
    """“2 pieces of news”."""
    words = ngettext("%(number)s piece of news", "%(number)s pieces of news", number)
    return words % {"number": number}


def pairs() -> list[Pair]:
    """Every place with each piece of news about it."""
    through = NewsPage.places.through.objects.filter(newspage__live=True)
    return remember(
        "news of places", lambda: list(through.values_list("place_id", "newspage__translation_key"))
    )


def present() -> Iterable[int]:
    """The places that have any."""
    return {key for key, _news in pairs()}


def newest(places: Sequence[int], language: str) -> list[NewsPage]:
    """The newest of some places."""

    def find() -> list[NewsPage]:
        told = best_for_readers(NewsPage.objects.live(), language).filter(places__in=places)
        found = told.defer("body").distinct().order_by("-published_on", "-pk")
        return list(found.prefetch_related("places")[:SHOWN])

    return remember(("news at", tuple(places), language), find)


def records(places: Sequence[int]) -> list[dict[str, Any]]:
    """The same for programs."""
    return [
        {
            "title": page.title,
            "url": address(page.url),
            "kind": page.kind,
            "published": page.published_on.isoformat(),
        }
        for page in newest(places, "en")
    ]


NEWS = Section(
    key="news",
    label=_("News"),
    in_words=in_words,
    pairs=pairs,
    present=present,
    found=newest,
    template="publications/at_place.html",
    records=records,
    schema=RECORD,
    order=30,
)
