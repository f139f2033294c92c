"""Marks what stands in another language than the page around it."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext

from dpa.translations.now import language_now, locale_keys

register = template.Library()


@register.simple_tag
def tongue(thing: Any) -> str:
    """` lang="en"` for a page or snippet in English on a Spanish page; nothing for its own."""
    code = _foreign(thing)
    return format_html(' lang="{}"', code) if code else ""


@register.simple_tag
def leads_in(page: Any) -> str:
    """` hreflang="en"` of a link with our own words to a page in English; nothing for its own."""
    code = _foreign(page)
    return format_html(' hreflang="{}"', code) if code else ""


@register.simple_tag
def said_in(thing: Any) -> str:
    """“In English” for all to see, beside what is in English on a Spanish page."""
    words = {"en": gettext("In English"), "es": gettext("In Spanish")}
    code = _foreign(thing)
    return format_html('<span class="tag">{}</span>', words[code]) if code else ""


def _foreign(thing: Any) -> str:
    codes = {key: code for code, key in locale_keys().items()}
    code = codes.get(thing.locale_id, language_now())
    return "" if code == language_now() else code
