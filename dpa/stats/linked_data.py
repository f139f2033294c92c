"""What the statistics' list is to search engines, and where its neighbours stand.

A statistic itself is a `Dataset`: `dpa.stats.data.schema_org`.
"""

from typing import Any

from django.utils.translation import gettext_lazy as _

from dpa.linked_data.crumbs import Step, register
from dpa.linked_data.kinds import describes
from dpa.stats.models import StatisticIndexPage

register("statistic", "stats_changes", "open_data", below=Step(_("Drug stats"), "/stats/"))
register("source", below=Step(_("Sources"), "/sources/"))


@describes(StatisticIndexPage)
def stats(page: StatisticIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}
