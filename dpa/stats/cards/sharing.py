"""What a page says of its card to those who share it."""

from datetime import date

from django.urls import reverse

from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.looks import Look
from dpa.stats.cards.words import words_of
from dpa.stats.models import Statistic


def card_url(statistic: Statistic, day: date | None = None) -> str:
    """The path of its wide PNG; another one whenever what stands on it changes.

    With `day` of the card as of that day, for a statistic that `as_on` has brought there. Empty
    where there is nothing to show: no figure, and not withdrawn.
    """
    language = statistic.language
    words = words_of(statistic, language)
    if words is None:
        return ""
    version = fingerprint(words, Look(lang=language))[:8]
    lang = f"lang={language}&" if language != Look().lang else ""
    on = f"on={day.isoformat()}&" if day else ""
    return f"{reverse('card_png', args=[statistic.slug])}?{lang}{on}v={version}"


def card_alt(statistic: Statistic) -> str:
    """The whole of what stands on its card, for those who don't see it; empty without one."""
    words = words_of(statistic, statistic.language)
    return words.sentence if words else ""
