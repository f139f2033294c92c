"""What actions are to search engines."""

from typing import Any

from actions.models import ActionIndexPage, ActionPage
from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import moment


@describes(ActionPage)
def action(page: ActionPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page; one about an event whose time and place are known names it."""
    found = {**common, "@type": "WebPage"}
    # Without an address where one can go, Google takes it for no event.
    if page.kind == page.Kind.EVENT and page.event_starts_local and _is_address(page.event_where):
        found["mainEntity"] = _event(page, common)
    return found


def _event(page: ActionPage, common: dict[str, Any]) -> dict[str, Any]:
    def when(local: Any) -> str:
        return local.date().isoformat() if local and page.event_is_all_day else moment(local)

    found = {
        "@type": "Event",
        "name": page.title,
        "description": page.ask,
        "url": common["url"],
        "image": common.get("image", ""),
        "startDate": when(page.event_starts_local),
        "endDate": when(page.event_ends_local),
        "eventStatus": "https://schema.org/EventScheduled",
        "location": {"@type": "Place", "name": page.event_where, "address": page.event_where},
        "organizer": {"@type": "Organization", "name": page.runner},
    }
    return {name: value for name, value in found.items() if value}


@describes(ActionIndexPage)
def actions(page: ActionIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}


def _is_address(where: str) -> bool:
    """A house or ZIP code number tells an address from “in many towns”."""
    return any(sign.isdigit() for sign in where)
