"""What drug facts are to search engines."""

from typing import Any

from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import article
from home.drugs.models import DrugIndexPage, DrugPage


@describes(DrugPage)
def drug(page: DrugPage, common: dict[str, Any]) -> dict[str, Any]:
    """An article about something that goes by several names."""
    about: dict[str, Any] = {"@type": "Thing", "name": page.title}
    if page.names:
        about["alternateName"] = page.names
    return {**article(page, common, page.minutes_to_read), "about": about}


@describes(DrugIndexPage)
def drugs(page: DrugIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}
