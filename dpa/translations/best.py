"""Which version of each page a list offers its readers."""

from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from wagtail.models import Page

from dpa.translations.now import language_now


def best_for_readers(pages: Any, language: str = "") -> Any:
    """Of each page one version: in the reader’s language, else the original.

    For lists: a query set of pages of all languages goes in.
    """
    language, original = language or language_now(), settings.LANGUAGE_CODE
    if language == original:
        return pages.filter(locale__language_code=original, alias_of=None)
    own = {"locale__language_code": language, "alias_of": None}
    same = Page.objects.live().filter(translation_key=OuterRef("translation_key"), **own)
    return pages.filter(Q(**own) | Q(locale__language_code=original) & ~Exists(same))
