"""What wins are to search engines."""

from typing import Any

from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import article
from wins.models import WinIndexPage, WinPage


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
