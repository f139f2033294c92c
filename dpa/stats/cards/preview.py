"""The card of what an editor is typing."""

from base64 import b64encode

from dpa.stats.cards.card import draw
from dpa.stats.cards.looks import Look
from dpa.stats.cards.words import words_of
from dpa.stats.models import Statistic


def preview_of(statistic: Statistic) -> dict[str, str]:
    """Its address and its words; the address holds all of it, as nothing is public or kept yet.

    Empty where there is no figure to show.
    """
    words = words_of(statistic, statistic.language)
    if words is None:
        return {}
    drawn = b64encode(draw(words, Look("svg", lang=statistic.language))).decode()
    return {"url": f"data:image/svg+xml;base64,{drawn}", "alt": words.sentence}
