"""When what a list shows last changed, for those who come again: search engines."""

from typing import Any

from django.db.models import Max, QuerySet
from wagtail.models import get_page_models

from dpa.atlas.sitemaps import PlaceSitemap
from dpa.freshness.memory import remember
from dpa.page_totals import latest, totals_of_pages
from dpa.pages import IndexPage
from dpa.stats.changes import replaced
from dpa.stats.models import Observation, Source, Statistic, StatisticIndexPage

OF_WINS = {"wins.winpage", "wins.setbackpage"}


def _newest(things: QuerySet[Any]) -> Any:
    return things.order_by().aggregate(newest=Max("last_published_at"))["newest"]


def newest_listed(language: str) -> dict[str, Any]:
    """The newest change of what each list shows, by the list's name; the same few queries always.

    Lists of pages go by their kind; a form lists nothing, and changes with the software alone.
    """
    pages = totals_of_pages()
    found = {
        kind._meta.label_lower: latest(
            pages.get((one._meta.label_lower, language), (0, None))[1]
            for one in (kind, *kind.allowed_subpage_models())
        )
        for kind in get_page_models()
        if issubclass(kind, IndexPage)
    }
    wins = [newest for (kind, _), (_, newest) in pages.items() if kind in OF_WINS]
    figures = Observation.objects.filter(live=True)
    found["open_data"] = latest([_newest(figures), _newest(Statistic.objects.published())])
    stats = StatisticIndexPage._meta.label_lower
    return found | {
        stats: latest([found[stats], found["open_data"]]),
        "stats_changes": replaced().order_by().aggregate(n=Max("first_published_at"))["n"],
        "sources": _newest(Source.objects.filter(live=True)),
        "places": PlaceSitemap(language).get_latest_lastmod(),
        "wins_data": latest(wins),
    }


def listed(language: str) -> dict[str, Any]:
    """The same, asked once until something changes."""
    return remember(("newest listed", language), lambda: newest_listed(language))
