"""Makes the Spanish pages of the actions that have Spanish texts."""

from typing import Any

from django.utils.text import Truncator
from wagtail.models import Locale

from actions.models import ActionIndexPage, ActionPage
from home.demo.action_texts.spanish import SPANISH_ACTIONS
from home.demo.action_texts.spanish.shape import SpanishAction
from home.demo.paired import paired
from home.demo.planting import Say
from home.demo.streams import Links
from home.demo.translating import translate


def plant_spanish_actions(links: Links, say: Say) -> None:
    """Below the Spanish list of actions; while there is none, nothing. Run it again at any time."""
    spanish = Locale.objects.filter(language_code="es").first()
    index = ActionIndexPage.objects.filter(locale=spanish).first() if spanish else None
    if index is None:
        return
    made = [text for text in SPANISH_ACTIONS if _translated(text, spanish, links)]
    say(f"  {len(SPANISH_ACTIONS)} actions in Spanish, {len(made)} of them new")


def _translated(text: SpanishAction, spanish: Any, links: Links) -> bool:
    """Whether there was something to translate, and it was not yet."""
    english = ActionPage.objects.filter(slug=text["slug"]).exclude(locale=spanish).first()
    if english is None:
        return False
    said = {**text, "search_description": Truncator(text["ask"]).chars(155)}
    return translate(english, paired(english, said, links), spanish)
