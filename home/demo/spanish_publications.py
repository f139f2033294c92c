"""Makes the Spanish pages of the samples, with recordings of their own."""

from typing import Any

from wagtail.models import Locale

from home.demo.loaded import Loaded
from home.demo.paired import paired
from home.demo.planting import Say
from home.demo.sample_texts import SAMPLE_RESOURCES
from home.demo.sample_texts_spanish import SPANISH_NEWS, SPANISH_RESOURCES
from home.demo.streams import Links
from home.demo.translating import translate
from home.publications.models import NewsIndexPage, NewsPage, ResourceIndexPage, ResourcePage

LISTS: tuple[tuple[Any, Any, list[dict[str, Any]]], ...] = (
    (NewsIndexPage, NewsPage, SPANISH_NEWS),
    (ResourceIndexPage, ResourcePage, SPANISH_RESOURCES),
)


def plant_spanish_publications(links: Links, loaded: Loaded, say: Say) -> None:
    """Below the Spanish lists; while there are none, nothing. Run it again at any time."""
    spanish = Locale.objects.filter(language_code="es").first()
    for index, model, texts in LISTS:
        if spanish is None or not index.objects.filter(locale=spanish).exists():
            return
        made = [text for text in texts if _translated(model, text, spanish, links, loaded)]
        say(f"  {model._meta.verbose_name}: {len(texts)} in Spanish, {len(made)} of them new")


def _translated(
    model: Any, text: dict[str, Any], spanish: Locale, links: Links, loaded: Loaded
) -> bool:
    english = model.objects.filter(slug=text["slug"]).exclude(locale=spanish).first()
    own = _files(text["slug"], loaded)
    return english is not None and translate(english, paired(english, text, links), spanish, own)


def _files(slug: str, loaded: Loaded) -> dict[str, int]:
    """The Spanish recording and captions in place of the English ones."""
    names = next((text for text in SAMPLE_RESOURCES if text["slug"] == slug), {})
    return {
        name: loaded.recordings[names[name].format(language="es")].pk
        for name in ("recording", "captions")
        if name in names
    }
