"""Makes the Spanish pages of plain pages that have a Spanish text of their own."""

from typing import Any

from wagtail.models import Locale

from home.demo.page_texts.spanish import SPANISH_PAGES
from home.demo.paired import paired
from home.demo.planting import Say
from home.demo.streams import Links
from home.demo.translating import translate
from home.models import HomePage, StandardPage


def plant_spanish_pages(links: Links, say: Say) -> None:
    """Below the Spanish home page; while there is none, nothing. Run it again at any time."""
    spanish = Locale.objects.filter(language_code="es").first()
    if spanish is None or not HomePage.objects.filter(locale=spanish).exists():
        return
    made = [text for text in SPANISH_PAGES if _translated(text, spanish, links)]
    say(f"  {len(SPANISH_PAGES)} plain pages in Spanish, {len(made)} of them new")


def _translated(text: dict[str, Any], spanish: Locale, links: Links) -> bool:
    english = StandardPage.objects.filter(slug=text["slug"]).exclude(locale=spanish).first()
    return english is not None and translate(english, paired(english, text, links), spanish)
