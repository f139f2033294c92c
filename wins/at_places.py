"""What was won and lost in a place, in order of time: for its page and its open data."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from dpa.atlas.sections import Besides, Pair, Section, in_language
from dpa.freshness.memory import remember
from wins.models import SetbackPage, WinPage
from wins.place_records import SETBACK, WIN, records, setback_records
from wins.steps import Step, setbacks_of, steps, wins_of


def in_words(number: int) -> str:
    """“2 wins”."""
    words = ngettext("%(number)s win", "%(number)s wins", number)
    return words % {"number": number}


def pairs() -> list[Pair]:
    """Every place with each of its wins."""
    through = WinPage.places.through.objects.filter(winpage__live=True)
    return remember(
        "wins of places", lambda: list(through.values_list("place_id", "winpage__translation_key"))
    )


def present() -> Iterable[int]:
    """The places that have any, or a setback."""
    through = SetbackPage.places.through.objects.filter(setbackpage__live=True)
    lost = remember("places of setbacks", lambda: set(through.values_list("place_id", flat=True)))
    return lost | {key for key, _win in pairs()}


def by_year(places: Sequence[int], language: str) -> dict[int, list[Step]]:
    """The steps of some places under their years."""

    def find() -> dict[int, list[Step]]:
        found: dict[int, list[Step]] = {}
        here = (in_language(read(places), language) for read in (wins_of, setbacks_of))
        for step in steps(*here):
            found.setdefault(step.happened_on.year, []).append(step)
        return found

    return remember(("wins at", tuple(places), language), find)


WINS = Section(
    key="wins",
    label=_("Wins"),
    in_words=in_words,
    pairs=pairs,
    present=present,
    found=by_year,
    template="atlas/wins.html",
    records=records,
    schema=WIN,
    besides=(Besides("setbacks", _("Setbacks"), setback_records, SETBACK),),
    order=20,
    leads=True,
)
