"""What actions are to search engines."""

import re
from typing import Any

from actions.models import ActionIndexPage, ActionPage
from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import moment
from dpa.places.models import Place

COUNTRY = "US"
# Where one goes to take part from home.
ONLINE = re.compile(r"https?://[^\s<>\"“”()]+[^\s<>\"“”().,;:!?]")


@describes(ActionPage)
def action(page: ActionPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page; one about an event whose time and place are known names it."""
    found = {**common, "@type": "WebPage"}
    if page.kind == page.Kind.EVENT and page.event_starts_local and page.event_where:
        found["mainEntity"] = _event(page, common)
    return found


def _event(page: ActionPage, common: dict[str, Any]) -> dict[str, Any]:
    def when(local: Any) -> str:
        return local.date().isoformat() if local and page.event_is_all_day else moment(local)

    online = ONLINE.search(page.event_where)
    mode = "Online" if online else "Offline"
    found = {
        "@type": "Event",
        "name": page.title,
        "description": page.ask,
        "url": common["url"],
        "image": common.get("image", ""),
        "startDate": when(page.event_starts_local),
        "endDate": when(page.event_ends_local),
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode",
        "location": {"@type": "VirtualLocation", "url": online[0]} if online else _venue(page),
        "organizer": {"@type": "Organization", "name": page.runner},
    }
    return {name: value for name, value in found.items() if value}


def _venue(page: ActionPage) -> dict[str, Any]:
    """The place as it is written, and an address: the same where it has one, else its region."""
    where = page.event_where
    # A house or ZIP code number tells an address from “the town hall”.
    address = where if any(sign.isdigit() for sign in where) else _region(page.place)
    return {"@type": "Place", "name": where, "address": address}


def _region(place: Place | None) -> dict[str, Any]:
    """The town, the state and the country, as far as the action is about one of them."""
    found = {"@type": "PostalAddress", "addressCountry": COUNTRY}
    if place and place.kind == Place.Kind.CITY:
        found["addressLocality"], place = place.name, place.parent
    if place and place.kind != Place.Kind.COUNTRY:
        found["addressRegion"] = place.name
    return found


@describes(ActionIndexPage)
def actions(page: ActionIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}
