"""The words a supporter agrees to. Changing them means a new version: old sign-ups keep theirs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """What stood beside the button, and which version of it."""

    version: str
    text: str


UPDATES = Wording(
    version="2026-11",
    text=(
        "Send me updates from the Drug Policy Alliance by email. My ZIP code, if I give it, is "
        "used to send actions in my state. The Drug Policy Alliance never sells or lends my "
        "details, and I can leave whenever I like."
    ),
)
