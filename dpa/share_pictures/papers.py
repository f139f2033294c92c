"""The paper of a page's picture: as the section's pages, by the color that means it."""

from dpa.stats.cards.inks import BOND, CANARY, Stock

INK, SOFT, EDGE = "#2a0a18", "#4f1c30", "#5d2b3e"
PAPERS = {
    "": BOND["light"],
    "canary": CANARY["light"],
    "pink": Stock("#ffb0bd", INK, INK, SOFT, EDGE),
    "gold": Stock("#ffb640", INK, INK, SOFT, EDGE),
    "mint": Stock("#b9e2c4", INK, INK, SOFT, EDGE),
}
# By the app that a page belongs to.
OF_SECTIONS = {
    "issues": "gold",
    "wins": "mint",
    "actions": "pink",
    "stats": "canary",
    "drugs": "canary",
}


def paper_of(page: object) -> str:
    """The paper of a page: the one staff chose for its opening, else its section's."""
    section = type(page)._meta.app_label  # type: ignore[attr-defined]  # a model's
    chosen = getattr(page, "stock", "") or OF_SECTIONS.get(section, "")
    return chosen if chosen in PAPERS else ""
