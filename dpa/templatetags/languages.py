"""Marks what stands in another language than the page around it."""

from typing import Any

from django import template
from django.utils.html import format_html

from dpa.translations.now import language_now, locale_keys

register = template.Library()


@register.simple_tag
def tongue(thing: Any) -> str:
    """` lang="en"` for a page or snippet in English on a Spanish page; nothing for its own."""
    codes = {key: code for code, key in locale_keys().items()}
    code = codes.get(thing.locale_id, language_now())
    return "" if code == language_now() else format_html(' lang="{}"', code)
