"""Makes the Spanish pages of the actions that have Spanish texts."""

from typing import Any

from django.utils.text import Truncator
from wagtail.models import Locale

from actions.models import ActionIndexPage, ActionPage
from home.demo.action_texts.spanish import SPANISH_ACTIONS, SPANISH_INDEX, SPANISH_WAYS_TO_HELP
from home.demo.action_texts.spanish.shape import SpanishAction
from home.demo.planting import Say, publish, story, stream
from home.demo.streams import Links, block


def plant_spanish_actions(links: Links, say: Say) -> None:
    """Below the Spanish list of actions; while there is none, nothing. Run it again at any time."""
    spanish = Locale.objects.filter(language_code="es").first()
    index = ActionIndexPage.objects.filter(locale=spanish).first() if spanish else None
    if index is None:
        return
    if index.title != SPANISH_INDEX["title"]:
        for name, value in SPANISH_INDEX.items():
            setattr(index, name, value)
        ways = block("text", links.html(SPANISH_WAYS_TO_HELP))
        index.other_ways = stream([ways, block("donate", {"note": ""})])
        publish(index)
    made = [text for text in SPANISH_ACTIONS if _translated(text, spanish, links)]
    say(f"  {len(SPANISH_ACTIONS)} actions in Spanish, {len(made)} of them new")


def _translated(text: SpanishAction, spanish: Any, links: Links) -> bool:
    """Whether there was something to translate, and it was not yet."""
    english = ActionPage.objects.filter(slug=text["slug"]).exclude(locale=spanish).first()
    if english is None or english.has_translation(spanish):
        return False
    page = english.copy_for_translation(spanish)
    for name, value in text.items():
        if name not in {"slug", "body", "targets"}:
            setattr(page, name, value)
    page.search_description = Truncator(text["ask"]).chars(155)
    page.draft_title = page.title
    page.body = story(text["body"], links)
    for target, words in zip(page.targets.all(), text.get("targets", []), strict=False):
        target.name, target.office = words["name"], words["office"]
        page.targets.add(target)
    publish(page)
    return True
