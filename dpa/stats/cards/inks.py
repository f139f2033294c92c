"""The colors of cards: the roles of two of the site's papers, as in `static/css/tokens.css`."""

from typing import NamedTuple


class Stock(NamedTuple):
    """The inks of a card by role, as hexadecimal colors."""

    ground: str
    text: str
    head: str
    soft: str
    edge: str
    band: str = "#2a0a18"
    mark: str = "#ffb0bd"


CANARY = {
    "light": Stock("#ffe26a", "#2a0a18", "#2a0a18", "#4f1c30", "#5d2b3e"),
    "dark": Stock("#31240a", "#fff3b8", "#ffe26a", "#efdf9a", "#b3a04a", band="#0d0207"),
}
# What is withdrawn is no evidence any more: it stands on plain paper.
BOND = {
    "light": Stock("#fbf6ee", "#2a0a18", "#2a0a18", "#4f1c30", "#7a4a5b"),
    "dark": Stock("#1b0811", "#fbeee6", "#fbeee6", "#d9bfc4", "#a98692", band="#0d0207"),
}


def stock(scheme: str, *, withdrawn: bool) -> Stock:
    """The paper of a card in the “light” or “dark” scheme."""
    return (BOND if withdrawn else CANARY)[scheme]
