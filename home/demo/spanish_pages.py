"""Makes the Spanish pages of plain pages that have a Spanish text of their own."""

from typing import Any

from wagtail.models import Locale

from home.demo.page_texts.spanish import SPANISH_PAGES
from home.demo.planting import Say, publish, story
from home.demo.streams import Links
from home.models import HomePage, StandardPage

OWN = ("title", "lede", "in_short", "search_description")


def plant_spanish_pages(links: Links, say: Say) -> None:
    """Below the Spanish home page; while there is none, nothing. Run it again at any time."""
    spanish = Locale.objects.filter(language_code="es").first()
    if spanish is None or not HomePage.objects.filter(locale=spanish).exists():
        return
    made = [text for text in SPANISH_PAGES if _translated(text, spanish, links)]
    say(f"  {len(SPANISH_PAGES)} plain pages in Spanish, {len(made)} of them new")


def _translated(text: dict[str, Any], spanish: Locale, links: Links) -> bool:
    english = StandardPage.objects.filter(slug=text["slug"]).exclude(locale=spanish).first()
    if english is None or english.has_translation(spanish):
        return False
    page = english.copy_for_translation(spanish)
    for name in OWN:
        setattr(page, name, text[name])
    page.draft_title = page.title
    page.body = story(text["body"], links)
    publish(page)
    return True
