"""What is said of a figure, in the language of the page."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models

from dpa.dates import span
from dpa.stats.numbers import in_words, plain
from dpa.translations.now import language_now

if TYPE_CHECKING:
    from dpa.stats.models.figure_words import FigureWords
    from dpa.stats.models.statistic import Statistic


class Worded(models.Model):
    """A figure's words: made from its value and its dates, or written, once in each language."""

    if TYPE_CHECKING:
        statistic: "Statistic"
        period_start: date
        period_end: date
        period_label: str
        value: Decimal
        low: Decimal | None
        high: Decimal | None
        qualifier: str
        locator: str
        note: str
        explanation: str

    # Set by `dpa.stats.languages.put_into_words`: what a translation says of it.
    said: "FigureWords | None" = None

    class Meta:
        abstract = True

    @property
    def display(self) -> str:
        """The figure as it is printed, in the language of the page."""
        return in_words(self.value, self.statistic.style, self.qualifier, language_now())

    @property
    def range(self) -> str:
        """The range that the source gives, in words; “” where it gives none."""
        ends = [f"{plain(end)}" for end in (self.low, self.high) if end is not None]
        return "–".join(ends)

    @property
    def period(self) -> str:
        """Its period in words."""
        return self._word("period_label") or span(self.period_start, self.period_end)

    @property
    def where(self) -> str:
        """The page or table in its source."""
        return self._word("locator")

    @property
    def remark(self) -> str:
        """What a reader should know about this value."""
        return self._word("note")

    @property
    def what_changed(self) -> str:
        """What was wrong or is new in it."""
        return self._word("explanation")

    @property
    def words_language(self) -> str:
        """The language of its note and explanation, where that is not the page's; else “”."""
        foreign = self.said is None and language_now() != settings.LANGUAGE_CODE
        return settings.LANGUAGE_CODE if foreign else ""

    def _word(self, name: str) -> str:
        """As the translation says it; as it was entered where that says nothing."""
        translated = getattr(self.said, name) if self.said is not None else ""
        word: str = translated or getattr(self, name)
        return word
