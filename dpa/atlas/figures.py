"""The statistics of a place, each beside the one that counts the same for the whole country."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import get_language, gettext

from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.stats.models import Observation, Statistic, Style
from dpa.stats.numbers import in_words
from dpa.stats.rounding import rounded

# What is counted may be a part of the whole; what is measured is higher or lower.
COUNTED = {Style.NUMBER, Style.SHORT, Style.DOLLARS}


@dataclass(frozen=True)
class Compared:
    """A place’s statistic, and beside it the country’s."""

    statistic: Statistic
    national: Statistic | None
    # Of the same period, or else the country's current one.
    beside: Observation | None

    @property
    def same_period(self) -> bool:
        """Whether the two may be set against each other."""
        own = self.statistic.current
        return bool(own and self.beside) and _period(own) == _period(self.beside)

    @property
    def difference(self) -> str:
        """How they compare, in words; “” where they cover different periods."""
        own, beside = self.statistic.current, self.beside
        if own is None or beside is None or not self.same_period:
            return ""
        if is_count(self.statistic):
            return _share(own.value, beside.value)
        if own.value == beside.value:
            return gettext("The same as in the United States.")
        if own.value > beside.value:
            return gettext("Higher than in the United States.")
        return gettext("Lower than in the United States.")


def is_count(statistic: Statistic) -> bool:
    """Whether its value is a number of things, of which the country has all. A rate is none."""
    return statistic.style in COUNTED and " per " not in f" {statistic.unit} "


def _share(part: Decimal, whole: Decimal) -> str:
    if whole <= 0 or not 0 <= part <= whole:
        return ""
    percent = rounded(100 * part / whole, 1)
    if not percent and part:
        return gettext("Less than a tenth of a percent of all in the United States.")
    language = (get_language() or "en").partition("-")[0]
    share = in_words(percent, Style.PERCENT, language=language)
    return gettext("That is %(share)s of all in the United States.") % {"share": share}


def _period(figure: Any) -> tuple[object, object]:
    return figure.period_start, figure.period_end


def figures_of(place: Place) -> list[Compared]:
    """The published statistics of exactly this place, by theme."""

    def find() -> list[Compared]:
        own = Statistic.objects.published().filter(place=place, locale__language_code="en")
        found = list(own.select_related("headline__source", "national").order_by("theme", "title"))
        nations = {s.national_id for s in found if s.national_id}
        standing = Observation.objects.standing().filter(statistic__in=nations).newest_first()
        theirs: dict[int, list[Observation]] = {}
        if nations:
            for figure in standing.select_related("source", "statistic"):
                theirs.setdefault(figure.statistic_id, []).append(figure)
        return [_compared(one, theirs.get(one.national_id or 0, [])) for one in found]

    return remember(("figures of", place.pk), find)


def _compared(statistic: Statistic, theirs: list[Observation]) -> Compared:
    own, national = statistic.current, statistic.national
    if national is None or not national.live or national.withdrawn_on or own is None:
        return Compared(statistic, None, None)
    same = next((one for one in theirs if _period(one) == _period(own)), None)
    return Compared(statistic, national, same or next(iter(theirs), None))
