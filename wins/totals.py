"""How much was won, in words that are counted and never typed."""

from collections.abc import Iterable

from django.utils.translation import gettext, ngettext

from dpa.atlas.listing import listing
from wins.entry import Entry
from wins.models.choices import PUSHED_BACK


def totals(every: Iterable[Entry]) -> list[str]:
    """“34 wins since 2000: in 15 states and cities, and nationwide.” and, if so, “3 of them were
    pushed back since.”; [] for none.
    """
    found = list(every)
    wins = [e for e in found if e.is_win]
    if not wins:
        return []
    numbers = {"count": len(wins), "year": min(e.day.year for e in wins), "where": _where(wins)}
    if numbers["where"]:
        words = ngettext(
            "%(count)s win since %(year)s: %(where)s.",
            "%(count)s wins since %(year)s: %(where)s.",
            len(wins),
        )
    else:
        words = ngettext(
            "%(count)s win since %(year)s.", "%(count)s wins since %(year)s.", len(wins)
        )
    said = [words % numbers]
    if back := pushed_back(found):
        undone = ngettext(
            "%(count)s of them was pushed back since.",
            "%(count)s of them were pushed back since.",
            back,
        )
        said.append(undone % {"count": back})
    return said


def _where(wins: Iterable[Entry]) -> str:
    """In how many states and cities, and whether in the whole country, which is no place among
    them. Of a city and the state around it, only the city is where a win was.
    """
    country = listing().country
    everywhere = {country.slug} if country else set()
    exact = {place for e in wins for place in e.places - e.around}
    number = len(exact - everywhere)
    here = ngettext("in %(count)s state or city", "in %(count)s states and cities", number)
    here %= {"count": number}
    if not exact & everywhere:
        return here if number else ""
    if not number:
        return gettext("nationwide")
    return gettext("%(places)s, and nationwide") % {"places": here}


def pushed_back(found: Iterable[Entry]) -> int:
    """How many wins lost something again: by their status, or by a setback on record."""
    entries = list(found)
    undone = {e.page for e in entries if e.what == "event"}
    return sum(e.is_win and (e.status in PUSHED_BACK or e.page in undone) for e in entries)
