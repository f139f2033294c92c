"""The addresses of all pages, so that no link asks for its own."""

from typing import Any

from django.conf import settings
from wagtail.models import Page, Site

from dpa.freshness.memory import remember
from dpa.translations.now import locale_keys

ORIGINAL = settings.LANGUAGE_CODE


def addresses(language: str) -> dict[str, str]:
    """Of each public page of the original its own one there, “” without. Read once for all."""

    def read() -> dict[str, str]:
        locales = locale_keys()
        pages = Page.objects.live().filter(alias_of=None, depth__gte=2)
        rows = pages.order_by().values_list("translation_key", "url_path")
        own = dict(rows.filter(locale=locales.get(language)))
        known: dict[str, str] = {}
        for key, url_path in rows.filter(locale=locales.get(ORIGINAL)):
            path = _path(url_path, ORIGINAL)
            known[path] = f"/{language}{_path(own[key], language)}" if key in own else ""
        return known

    return remember(("addresses of pages", language), read)


def _path(url_path: str, language: str) -> str:
    """Below the home page of that language."""
    roots: Any = Site.get_site_root_paths()
    for root in roots:
        if root.language_code == language and url_path.startswith(root.root_path):
            return f"/{url_path.removeprefix(root.root_path)}"
    return url_path
