"""What a win of the demo content holds."""

from typing import Literal, NotRequired, TypedDict


class LaterEvent(TypedDict):
    """What happened to a win afterwards."""

    date: str
    text: str
    kind: Literal["advance", "setback", "change"]
    source: str
    # Its code, where it happened in one of several places alone.
    place: NotRequired[str]


class Win(TypedDict):
    """One change won, where it stands, and what came after."""

    id: str
    slug: str
    title: str
    lede: str
    in_short: str
    body: str
    identifier: str
    date: str
    places: list[str]
    level: Literal["local", "state", "national"]
    category: str
    issues: list[str]
    role: Literal[
        "led",
        "drafted",
        "sponsored",
        "coalition",
        "supported",
        "funded",
        "created",
        "none_claimed",
    ]
    role_note: str
    status: Literal[
        "in_force", "expanded", "amended", "partly_repealed", "repealed", "blocked", "not_law"
    ]
    status_note: str
    later_events: list[LaterEvent]
    # Ids of statistics that say whom it reaches.
    figures: NotRequired[list[str]]
    sources: list[str]
    verification: str
    lesson: str


class Setback(TypedDict):
    """One decision that went the other way and undid none of the wins."""

    id: str
    slug: str
    title: str
    lede: str
    body: str
    identifier: str
    date: str
    places: list[str]
    level: Literal["local", "state", "national"]
    category: str
    issues: list[str]
    sources: list[str]
    verification: str
