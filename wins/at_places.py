"""What was won and lost in a place, in order of time: for its page and its open data."""

from collections.abc import Iterable, Iterator, Sequence

from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.sections import Besides, Pair, Section, in_language
from dpa.freshness.memory import remember
from dpa.markdown.bands import heading
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
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


def written(found: dict[int, list[Step]], writer: Writer) -> Iterator[str]:
    """The steps in their order, each with its day and source."""
    if found:
        yield heading(gettext("What was won, and what came next"))
        yield bullets(_step(step, writer) for steps in found.values() for step in steps)


def _step(step: Step, writer: Writer) -> str:
    if step.event:
        source = step.event.source if step.event.source and step.event.source.live else None
        return f"{plain(step.event.happened)}: {plain(step.event.text)}{writer.note(source)}"
    return f"{plain(step.win.decided)}: {writer.page(step.win)}"


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
    written=written,
    order=20,
    leads=True,
)
