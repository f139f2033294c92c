"""The same page in another language."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Page

from dpa.freshness.memory import remember_each
from dpa.translations.now import language_now, locale_keys


def twins(pages: Iterable[Page], language: str) -> dict[int, Page]:
    """By the key of each page, its public version in that language, where there is one.

    An alias is no version: a synchronised tree makes them of pages that nobody has translated.
    """
    wanted = locale_keys().get(language)
    others = [page for page in pages if page.locale_id != wanted]

    def read(keys: set[Any]) -> dict[Any, Page]:
        found = Page.objects.live().filter(translation_key__in=keys, locale=wanted, alias_of=None)
        return {page.translation_key: page for page in found.select_related("locale")}

    keys = {page.translation_key for page in others}
    found = remember_each(f"page in {language}", keys, read) if wanted else {}
    return {p.pk: found[p.translation_key] for p in others if p.translation_key in found}


def in_words_of(page: Page, language: str = "") -> Page:
    """The page in that language (or the one spoken now); itself where it has no such version."""
    return twins([page], language or language_now()).get(page.pk, page)
