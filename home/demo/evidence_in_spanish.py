"""Loads the Spanish words of the statistics. Their figures are the rows of the English ones."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, TranslationSource
from wagtail_localize.strings import StringValue

from dpa.stats.models import FigureWords, Observation, Statistic
from home.demo.planting import Say
from home.demo.statistic_texts.shape import Translation
from home.demo.statistic_texts.spanish import SPANISH
from home.demo.translating import written_down


def load_spanish(originals: Iterable[Statistic], say: Say) -> None:
    """A Spanish text for each statistic that has none; published where the English one is."""
    spanish, _ = Locale.objects.get_or_create(language_code="es")
    new = 0
    # Read anew: what was published since is live in the database alone.
    for original in Statistic.objects.filter(pk__in=[one.pk for one in originals]):
        words = SPANISH.get(original.slug)
        if words and not original.get_translations().exists():
            _translate(original, words, spanish)
            new += 1
    say(f"  {new} statistics in Spanish")


def _translate(original: Statistic, words: Translation, locale: Locale) -> None:
    made: Statistic = original.copy_for_translation(locale)
    said = {name: value for name, value in words.items() if name != "figures"}
    for name, value in said.items():
        setattr(made, name, value)
    made.live = False
    made.save()
    made.figure_words.set(
        [
            FigureWords(figure=figure, **words["figures"][value])
            for figure in Observation.objects.filter(statistic=original)
            if (value := _exact(figure.value)) in words["figures"]
        ]
    )
    made.save()
    _write_down(original, words, locale)
    if original.live:
        made.save_revision(clean=False).publish()


def _write_down(original: Statistic, words: Translation, locale: Locale) -> None:
    """From what it was translated, so that staff and readers learn when that has changed."""
    source, _ = TranslationSource.update_or_create_from_instance(original)
    spanish: dict[str, Any] = {**words}
    known = {
        segment.string.data: StringValue.from_plaintext(
            spanish.get(segment.context.path) or getattr(original, segment.context.path)
        ).data
        for segment in StringSegment.objects.filter(source=source)
    }
    written_down(source, known, locale, enabled=False)


def _exact(value: Decimal) -> str:
    return f"{value.normalize():f}"
