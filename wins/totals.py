"""How much was won, in words that are counted and never typed."""

from collections.abc import Iterable

from django.utils.translation import ngettext

from wins.entry import Entry
from wins.models.choices import PUSHED_BACK


def totals(every: Iterable[Entry]) -> list[str]:
    """“34 wins in 18 places since 2000.” and “3 of them were pushed back since.”; [] for none."""
    found = list(every)
    wins = [e for e in found if e.is_win]
    if not wins:
        return []
    places = len({place for e in wins for place in e.places})
    where = ngettext("in %(count)s place", "in %(count)s places", places) % {"count": places}
    first = min(e.day.year for e in wins)
    said = ngettext(
        "%(count)s win %(where)s since %(year)s.",
        "%(count)s wins %(where)s since %(year)s.",
        len(wins),
    ) % {"count": len(wins), "where": where, "year": first}
    back = pushed_back(found)
    if not back:
        return [said]
    undone = ngettext(
        "%(count)s of them was pushed back since.",
        "%(count)s of them were pushed back since.",
        back,
    )
    return [said, undone % {"count": back}]


def pushed_back(found: Iterable[Entry]) -> int:
    """How many wins lost something again: by their status, or by a setback on record."""
    entries = list(found)
    undone = {e.page for e in entries if e.what == "event"}
    return sum(e.is_win and (e.status in PUSHED_BACK or e.page in undone) for e in entries)
