"""How many wins and setbacks a list shows, in words."""

from collections.abc import Iterable

from django.utils.translation import gettext, ngettext

from wins.entry import Entry


def setbacks_in_words(number: int) -> str:
    """“1 setback”."""
    return ngettext("%(count)s setback", "%(count)s setbacks", number) % {"count": number}


def in_words(found: Iterable[Entry]) -> str:
    """“12 wins and 2 setbacks”, of what a list shows."""
    entries = list(found)
    wins = sum(e.is_win for e in entries)
    setbacks = len(entries) - wins
    of_setbacks = setbacks_in_words(setbacks)
    of_wins = ngettext("%(count)s win", "%(count)s wins", wins) % {"count": wins}
    if not setbacks:
        return of_wins
    if not wins:
        return of_setbacks
    return gettext("%(wins)s and %(setbacks)s") % {"wins": of_wins, "setbacks": of_setbacks}
