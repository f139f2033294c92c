"""Which language is spoken at this moment."""

from functools import lru_cache

from django.conf import settings
from django.urls import translate_url
from django.utils.translation import get_language, override

from dpa.freshness.memory import remember


def language_now() -> str:
    """The code of the language that this request asks for: “en”, “es”."""
    return (get_language() or settings.LANGUAGE_CODE).partition("-")[0]


def locale_keys() -> dict[str, int]:
    """The keys of the languages that pages are kept in, by their codes."""
    from wagtail.models import Locale

    return remember(
        "keys of locales", lambda: dict(Locale.objects.values_list("language_code", "pk"))
    )


def language_code(locale_id: int | None) -> str:
    """The code of a locale: “en”, “es”; the first language's while there is none."""
    codes = {key: code for code, key in locale_keys().items()}
    return codes.get(locale_id or 0, settings.LANGUAGE_CODE)


def path_now(path: str) -> str:
    """A path of ours, as it is in the language spoken now: `/sources/` becomes `/es/sources/`.

    What has no languages, such as a file, stays as it is.
    """
    language = language_now()
    if language == settings.LANGUAGE_CODE or not path.startswith("/"):
        return path
    return _in_language(path, language)


@lru_cache(maxsize=500)
def _in_language(path: str, language: str) -> str:
    if path.startswith(f"/{language}/"):
        return path
    with override(settings.LANGUAGE_CODE):
        return str(translate_url(path, language))
