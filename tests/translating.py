"""Translating for tests: as a translator would, through wagtail-localize."""

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource


def spanish() -> Locale:
    """Spanish."""
    locale, _ = Locale.objects.get_or_create(language_code="es")
    return locale


def fill(translation: Translation, words: dict[str, str], kind: str = "manual") -> None:
    """Types in the translation of each text; what `words` does not name is marked as done."""
    for segment in StringSegment.objects.filter(source=translation.source):
        said = segment.string.data
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            context=segment.context,
            locale=translation.target_locale,
            defaults={"data": words.get(said, f"ES {said}"), "translation_type": kind},
        )


def translated(thing: Any, words: dict[str, str] | None = None, kind: str = "manual") -> Any:
    """A published Spanish version of a page or snippet."""
    translation = submitted(thing)
    fill(translation, words or {}, kind)
    return published(translation)


def submitted(thing: Any) -> Translation:
    """“Translate this page”, pressed."""
    source, _ = TranslationSource.update_or_create_from_instance(thing)
    made, _ = Translation.objects.get_or_create(source=source, target_locale=spanish())
    made.save_target(publish=False)
    return made


def published(translation: Translation) -> Any:
    """“Publish”, pressed in the translation’s editor."""
    translation.save_target(publish=False)
    translation.get_target_instance().latest_revision.publish()
    return translation.get_target_instance()
