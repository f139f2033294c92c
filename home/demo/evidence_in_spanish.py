"""Loads the Spanish words of the statistics. Their figures are the rows of the English ones."""

from collections.abc import Iterable
from decimal import Decimal

from wagtail.models import Locale

from dpa.stats.models import FigureWords, Observation, Statistic
from home.demo.planting import Say
from home.demo.statistic_texts.shape import Translation
from home.demo.statistic_texts.spanish import SPANISH


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
    if original.live:
        made.save_revision(clean=False).publish()


def _exact(value: Decimal) -> str:
    return f"{value.normalize():f}"
