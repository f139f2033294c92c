"""Statistics and figures in the language of the page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from dpa.freshness.memory import remember_each
from dpa.stats.models.figure_words import FigureWords
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic
from dpa.translations.now import language_now


@dataclass(frozen=True)
class InLanguage:
    """Where a statistic stands in one language."""

    code: str
    url: str


def languages_of(statistic: Statistic) -> list[InLanguage]:
    """Every language in which it is published, with its path: for `hreflang`."""
    found = Statistic.objects.filter(translation_key=statistic.translation_key, live=True)
    return [InLanguage(one.language, one.get_absolute_url()) for one in found.order_by("pk")]


def same_claims(statistics: Iterable[Statistic]) -> list[Statistic]:
    """These and their translations: a page in any language may show one of them."""
    keys = {statistic.translation_key for statistic in statistics}
    return list(Statistic.objects.filter(translation_key__in=keys).only("pk"))


def in_language_now(statistics: Iterable[Statistic]) -> list[Statistic]:
    """Each as the language of the page says it; as it is where that has no published text."""
    found, language = list(statistics), language_now()
    others = {s.translation_key for s in found if s.language != language}
    if not others:
        return found

    def read(keys: set[Any]) -> dict[Any, Statistic]:
        own = Statistic.objects.filter(
            translation_key__in=keys, live=True, locale__language_code=language
        )
        return {statistic.translation_key: statistic for statistic in own}

    own = remember_each("statistics in this language", others, read)
    return [own.get(statistic.translation_key, statistic) for statistic in found]


def put_into_words(figures: Iterable[Observation]) -> list[Observation]:
    """Gives figures what the translation into the page's language says of them: one query.

    None for the first language, in which they were entered, nor where there is nothing to say.
    """
    found, language = list(figures), language_now()
    if language == settings.LANGUAGE_CODE:
        return found
    worded = [f for f in found if f.period_label or f.note or f.explanation or f.locator]

    def read(keys: set[Any]) -> dict[Any, FigureWords]:
        words = FigureWords.objects.filter(
            figure__in=keys, statistic__live=True, statistic__locale__language_code=language
        )
        return {one.figure_id: one for one in words}

    said = remember_each("words of figures", {figure.pk for figure in worded}, read)
    for figure in worded:
        figure.said = said.get(figure.pk)
    return found
