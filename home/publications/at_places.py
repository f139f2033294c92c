"""News of a place: for its page and its open data."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db.models import Max
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.changes import moments
from dpa.atlas.sections import Change, Pair, Section
from dpa.freshness.memory import remember
from dpa.markdown.bands import heading
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
from dpa.stats.data.json_schema import described, strict
from dpa.stats.data.values import address
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_now
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
        for page in newest(places, language_now())
    ]


def written(found: list[NewsPage], writer: Writer) -> Iterator[str]:
    """Each with its day."""
    if found:
        yield heading(gettext("News"))
        yield bullets(f"{day_of(one)}: {writer.page(one)}" for one in found)


def day_of(page: NewsPage) -> str:
    """When it came out, in the language of the page."""
    return plain(date_format(page.published_on, "DATE_FORMAT"))


def changes(language: str) -> Iterator[Change]:
    """When the news of each place was published last."""
    told = best_for_readers(NewsPage.objects.live(), language).filter(places__isnull=False)
    yield from moments(told.order_by().values_list("places").annotate(Max("last_published_at")))


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
    written=written,
    changes=changes,
    order=30,
)
