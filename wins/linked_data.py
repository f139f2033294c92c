"""What wins are to search engines."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.linked_data.crumbs import Step, register
from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import article
from dpa.linked_data.told import Told, tells
from dpa.stats.data.schema_org import downloads, terms
from wins.models import WinIndexPage, WinPage

register("wins_data", below=Step(_("Wins"), "/wins/"))


@describes(WinPage)
def win(page: WinPage, common: dict[str, Any]) -> dict[str, Any]:
    """An article about what was won there and then; whether it was a law is not always so."""
    found = {**article(page, common, page.minutes_to_read), "temporalCoverage": page.decided_iso}
    if page.place_names:
        found["spatialCoverage"] = [{"@type": "Place", "name": name} for name in page.place_names]
    return found


@describes(WinIndexPage)
def wins(page: WinIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}


@tells("wins_data")
def data() -> Told:
    """All of them as data that may be used."""
    words = gettext(
        "Our wins, setbacks and what came later, as CSV and JSON: free to download, reuse "
        "and quote."
    )
    more = {**terms(), "distribution": downloads("/wins")}
    return Told(gettext("Wins as open data"), words, "mint", "Dataset", more)
