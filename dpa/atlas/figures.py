"""The statistics of a place, each beside the one that counts the same for the whole country."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext

from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.stats.figures import attach_current
from dpa.stats.languages import put_into_words
from dpa.stats.models import Observation, Statistic, Style
from dpa.stats.numbers import in_words
from dpa.stats.rounding import rounded
from dpa.translations.now import language_now

# What is counted may be a part of the whole; what is measured is higher or lower.
COUNTED = {Style.NUMBER, Style.SHORT, Style.DOLLARS}


@dataclass(frozen=True)
class Compared:
    """A place’s statistic, and beside it the country’s."""

    statistic: Statistic
    national: Statistic | None
    # Of the same period, or else the country's current one.
    beside: Observation | None
    # Whether its value is a number of things, of which the country has all.
    counted: bool

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
        if self.counted:
            return _share(own.value, beside.value)
        if own.value == beside.value:
            return gettext("The same as in the United States.")
        if own.value > beside.value:
            return gettext("Higher than in the United States.")
        return gettext("Lower than in the United States.")


def is_count(statistic: Statistic) -> bool:
    """Whether its value is a number of things. A rate is none, as its own unit says."""
    return statistic.style in COUNTED and " per " not in f" {statistic.unit} "


def _share(part: Decimal, whole: Decimal) -> str:
    if whole <= 0 or not 0 <= part <= whole:
        return ""
    percent = rounded(100 * part / whole, 1)
    if not percent and part:
        return gettext("Less than a tenth of a percent of all in the United States.")
    share = in_words(percent, Style.PERCENT, language=language_now())
    return gettext("That is %(share)s of all in the United States.") % {"share": share}


def _period(figure: Any) -> tuple[object, object]:
    return figure.period_start, figure.period_end


def figures_of(place: Place) -> list[Compared]:
    """The published statistics of exactly this place, by theme, in the language of the page."""

    def find() -> list[Compared]:
        own = Statistic.objects.published().filter(
            place=place, locale__language_code=settings.LANGUAGE_CODE
        )
        found = list(own.select_related("national").order_by("theme", "title"))
        nations = [one.national for one in found if one.national]
        theirs: dict[int, list[Observation]] = {}
        if nations:
            standing = Observation.objects.standing().filter(statistic__in=nations).newest_first()
            for figure in put_into_words(standing.select_related("source", "statistic")):
                theirs.setdefault(figure.statistic_id, []).append(figure)
        # One after the other as they went in, in words of the language.
        said, told = attach_current(found), iter(attach_current(nations))
        return [
            _compared(one, words, next(told) if one.national else None, theirs)
            for one, words in zip(found, said, strict=True)
        ]

    return remember(("figures of", place.pk), find)


def _compared(
    one: Statistic,
    words: Statistic,
    country: Statistic | None,
    theirs: dict[int, list[Observation]],
) -> Compared:
    national, own, counted = one.national, words.current, is_count(one)
    if national is None or not national.live or national.withdrawn_on or own is None:
        return Compared(words, None, None, counted)
    figures = theirs.get(national.pk, [])
    same = next((figure for figure in figures if _period(figure) == _period(own)), None)
    return Compared(words, country, same or next(iter(figures), None), counted)
