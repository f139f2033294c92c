"""What an action of the demo content holds."""

from typing import Literal, NotRequired, TypedDict


class Step(TypedDict):
    """One line of its ledger; `page` is the slug of the page that tells more."""

    kind: Literal["delivered", "reply", "result", "win", "setback"]
    day: str
    text: str
    page: str


class Target(TypedDict):
    """Whom a letter or a call goes to."""

    name: str
    office: str
    phone: NotRequired[str]
    contact_url: NotRequired[str]
    postal_address: NotRequired[str]


class Action(TypedDict):
    """One thing to do, whose page it happens on, and what came of it. No kind: a link."""

    slug: str
    title: str
    ask: str
    addressed_to: str
    level: Literal["local", "state", "national"]
    place: str
    issues: list[str]
    opens: str
    closes: str
    timezone: str
    minutes: int
    url: str
    url_label: str
    run_by: Literal["dpa", "drug_policy_action", "partner"]
    run_by_name: str
    asks_for: str
    kind: NotRequired[Literal["petition", "letter", "call", "event"]]
    letter_subject: NotRequired[str]
    letter_text: NotRequired[str]
    script: NotRequired[str]
    targets: NotRequired[list[Target]]
    event_starts: NotRequired[str]
    event_where: NotRequired[str]
    event_how: NotRequired[str]
    body: str
    outcome: str
    steps: NotRequired[list[Step]]
    sources: list[str]
    verification: str
    note: str
