"""Which language is spoken at this moment."""

from django.conf import settings
from django.utils.translation import get_language

from dpa.freshness.memory import remember


def language_now() -> str:
    """The code of the language that this request asks for: “en”, “es”."""
    return (get_language() or settings.LANGUAGE_CODE).partition("-")[0]


def locale_keys() -> dict[str, int]:
    """The keys of the languages that pages are kept in, by their codes."""
    from wagtail.models import Locale

    return remember("locales", lambda: dict(Locale.objects.values_list("language_code", "pk")))
