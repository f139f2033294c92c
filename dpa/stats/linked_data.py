"""What the statistics' list is to search engines, and where its neighbours stand.

A statistic itself is a `Dataset`: `dpa.stats.data.schema_org`.
"""

from typing import Any

from django.http import Http404
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.freshness.memory import remember
from dpa.linked_data.crumbs import Step, register
from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import work
from dpa.linked_data.told import Told, tells
from dpa.stats.models import StatisticIndexPage
from dpa.stats.pages.finding import HasMovedError, source_at

register("statistic", "stats_changes", "open_data", below=Step(_("Drug stats"), "/stats/"))
register("source", below=Step(_("Sources"), "/sources/"))


@describes(StatisticIndexPage)
def stats(page: StatisticIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}


@tells("sources")
def sources() -> Told:
    """The registry."""
    words = gettext("Every publication that a figure or a fact on this site rests on.")
    return Told(gettext("Our sources"), words, "canary", "CollectionPage")


@tells("source")
def source(slug: str) -> Told:
    """A page about a publication."""
    try:
        found = remember(("source told of", slug), lambda: source_at(slug))
    except HasMovedError:
        raise Http404 from None
    return Told(found.title, found.publisher, "canary", more={"mainEntity": work(found)})


@tells("stats_changes")
def changes() -> Told:
    """The list of figures that were replaced."""
    words = gettext("Every figure on this site that replaced another, with the reason.")
    return Told(gettext("What has changed in our figures"), words, "canary", "CollectionPage")


@tells("open_data")
def open_data() -> Told:
    """The catalog, which describes itself (`schema_org`)."""
    words = gettext(
        "Every drug policy statistic published here, with its source and history, as CSV and JSON: "
        "free to download, reuse and quote."
    )
    return Told(gettext("Open data"), words, "canary", "")
