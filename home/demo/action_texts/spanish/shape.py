"""What of an action is said anew in Spanish; the rest is shared with the English page."""

from typing import NotRequired, TypedDict


class SpanishTarget(TypedDict):
    """Whom a letter or a call goes to, in the order of the English page."""

    name: str
    office: str


class SpanishAction(TypedDict):
    """The words of one action. `slug` is that of the English page, and of the Spanish one."""

    slug: str
    title: str
    ask: str
    addressed_to: str
    button: NotRequired[str]
    asks_for: NotRequired[str]
    letter_subject: NotRequired[str]
    letter_text: NotRequired[str]
    script: NotRequired[str]
    event_where: NotRequired[str]
    event_how: NotRequired[str]
    targets: NotRequired[list[SpanishTarget]]
    body: str
