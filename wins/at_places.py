"""What was won and lost in a place, in order of time: for its page and its open data."""

from collections.abc import Iterable, Iterator, Sequence

from django.conf import settings
from django.db.models import Max
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.changes import moments
from dpa.atlas.sections import Besides, Change, Pair, Section, in_language
from dpa.freshness.memory import remember
from dpa.markdown.bands import heading, nothing_yet
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
from wins.found_words import setbacks_in_words
from wins.in_markdown import event_in_words, set_back
from wins.models import SetbackPage, WinEvent, WinPage
from wins.models.choices import Direction
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


def setback_pairs() -> list[Pair]:
    """Every place with each setback there: of its own, or of a win."""

    def find() -> list[Pair]:
        alone = SetbackPage.places.through.objects.filter(setbackpage__live=True)
        found: list[Pair] = list(alone.values_list("place_id", "setbackpage__translation_key"))
        # Told once, as on the page: what set back several wins, and its translations.
        told = WinEvent.objects.filter(
            direction=Direction.SETBACK,
            page__live=True,
            page__places__isnull=False,
            page__locale__language_code=settings.LANGUAGE_CODE,
        ).order_by()
        for place, own, *what in told.values_list("page__places", "place", "happened_on", "text"):
            if own in {None, place}:
                found.append((place, tuple(what)))
        return found

    return remember("setbacks of places", find)


def present() -> Iterable[int]:
    """The places that have any, or a setback."""
    return {key for key, _thing in (*pairs(), *setback_pairs())}


def by_year(places: Sequence[int], language: str) -> dict[int, list[Step]]:
    """The steps of some places under their years."""

    def find() -> dict[int, list[Step]]:
        found: dict[int, list[Step]] = {}
        wins, setbacks = (in_language(read(places), language) for read in (wins_of, setbacks_of))
        for step in steps(wins, setbacks, places):
            found.setdefault(step.happened_on.year, []).append(step)
        return found

    return remember(("wins at", tuple(places), language), find)


def written(found: dict[int, list[Step]], writer: Writer) -> Iterator[str]:
    """The steps in their order, each with its day and source."""
    yield heading(gettext("What was won, and what came next"))
    told = bullets(_step(step, writer) for steps in found.values() for step in steps)
    yield told or nothing_yet(gettext("All wins"), "/wins/")


def _step(step: Step, writer: Writer) -> str:
    if step.event:
        return event_in_words(step.event, writer)
    said = f"{plain(step.win.decided)}: {writer.page(step.win)}"
    return set_back(said) if isinstance(step.win, SetbackPage) else said


def changes(language: str) -> Iterator[Change]:
    """When each win and setback was published last, and what came after one was entered."""
    published = Max("last_published_at")
    won = WinPage.objects.told_in(language).filter(places__isnull=False).order_by()
    rows = won.values_list("places").annotate(published, Max("later_events__recorded_at"))
    yield from moments(rows)
    lost = SetbackPage.objects.told_in(language).filter(places__isnull=False).order_by()
    yield from moments(lost.values_list("places").annotate(published))


SETBACKS = Besides(
    key="setbacks",
    label=_("Setbacks"),
    in_words=setbacks_in_words,
    pairs=setback_pairs,
    corner=_("A marked corner: there was a setback as well."),
    records=setback_records,
    schema=SETBACK,
)
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
    besides=(SETBACKS,),
    written=written,
    changes=changes,
    order=20,
    leads=True,
)
