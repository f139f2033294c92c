"""The words of the open data in another language, where there is a text in it. Never a number."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import override

from dpa.places.names import local_name
from dpa.stats.data.fields import Row
from dpa.stats.models import FigureWords, Statistic

# What a translation says of a statistic, and of a figure: the same columns under other names.
OF_CLAIM = (
    "title", "question", "statement", "unit", "population", "method", "not_counted", "caveat",
    "withdrawn_reason",
)  # fmt: skip
OF_FIGURE = ("period_label", "locator", "note", "explanation")


class Translations:
    """The words of some statistics in a language: two queries, none for the first language."""

    def __init__(self, statistics: QuerySet[Any], language: str) -> None:
        self.language = language
        self.claims: dict[Any, dict[str, Any]] = {}
        self.figures: dict[int, dict[str, Any]] = {}
        if language == settings.LANGUAGE_CODE:
            return
        keys = Statistic.objects.filter(pk__in=statistics).values("translation_key")
        said = Statistic.objects.filter(
            translation_key__in=keys, live=True, locale__language_code=language
        )
        self.claims = {
            one.pop("translation_key"): one for one in said.values(*OF_CLAIM, "translation_key")
        }
        words = FigureWords.objects.filter(statistic__in=said)
        self.figures = {one.pop("figure_id"): one for one in words.values(*OF_FIGURE, "figure_id")}

    def of(self, rows: Iterator[Row]) -> Iterator[Row]:
        """The rows with these words, each with the code of its language."""
        for row in rows:
            row["language"] = settings.LANGUAGE_CODE
            if claim := self.claims.get(row["translation_key"]):
                row |= {**claim, "language": self.language}
                words = self.figures.get(row["figure__pk"], {})
                row |= {f"figure__{name}": text for name, text in words.items() if text}
                with override(self.language):
                    row["place__name"] = local_name(row["place__name"] or "")
            yield row
