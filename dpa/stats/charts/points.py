"""A figure as a point in time, with the words that charts say of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.utils.functional import cached_property

from dpa.dates import is_fiscal_year
from dpa.stats.charts.words import say
from dpa.stats.models import Observation, Status, Style
from dpa.stats.numbers import in_words, plain
from dpa.translations.now import language_now


def figure_words(value: Decimal, style: str, qualifier: str = "") -> str:
    """A value as charts print it: seconds and percentages as they are measured."""
    language = language_now()
    if style == Style.INTERVAL:
        return f"{say(qualifier)} {say('seconds', number=plain(value))}".strip()
    return in_words(value, chart_style(style), qualifier, language)


def chart_style(style: str) -> str:
    """“1 in 5” is drawn, and so printed, as the percentage that it is."""
    return Style.PERCENT if style == Style.ONE_IN else style


@dataclass(frozen=True)
class Point:
    """One figure, and the middle of its period in days.

    Its words are made when they are asked for: of thousands, only a few are.
    """

    figure: Observation
    style: str
    at: float
    leads: bool
    broken: bool

    @property
    def start(self) -> date:
        return self.figure.period_start

    @property
    def end(self) -> date:
        return self.figure.period_end

    @property
    def value(self) -> Decimal:
        return self.figure.value

    @cached_property
    def low(self) -> Decimal:
        return min(self.value, *(end for end in self._ends if end is not None))

    @cached_property
    def high(self) -> Decimal:
        return max(self.value, *(end for end in self._ends if end is not None))

    @property
    def _ends(self) -> tuple[Decimal | None, ...]:
        return self.value, self.figure.low, self.figure.high

    @property
    def has_range(self) -> bool:
        return self.low < self.high

    @property
    def provisional(self) -> bool:
        return self.figure.status == Status.PROVISIONAL

    @cached_property
    def words(self) -> str:
        return figure_words(self.value, self.style, self.figure.qualifier)

    @cached_property
    def period(self) -> str:
        return self.figure.period

    @property
    def year(self) -> int | None:
        """The calendar year that it covers, if it covers just one."""
        whole = (date(self.start.year, 1, 1), date(self.start.year, 12, 31))
        return self.start.year if (self.start, self.end) == whole else None

    @property
    def when(self) -> str:
        """Its period within a sentence: “in 2022”, “on June 3, 2020”, “(spring 2023)”."""
        if not self.figure.period_label:
            if self.start == self.end:
                return say("on", period=self.period)
            if is_fiscal_year(self.start, self.end):
                return say("in_fiscal", period=self.period)
            if self.start.day == 1 and _is_last_of_month(self.end):
                return say("in", period=self.period)
        return f"({self.period})"


def _is_last_of_month(day: date) -> bool:
    return day == date.max or (day + timedelta(days=1)).day == 1
