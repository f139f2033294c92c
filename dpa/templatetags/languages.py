"""Marks what stands in another language than the page around it."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language_info, gettext

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


def _foreign(thing: Any) -> str:
    codes = {key: code for code, key in locale_keys().items()}
    code = codes.get(thing.locale_id, language_now())
    return "" if code == language_now() else code


@register.simple_tag
def link_words(link: Any) -> str:
    """The words of a link, and which language it leads to where that is not the page's."""
    if not link.foreign:
        return str(link.label)
    return format_html("<span>{} {}</span>", link.label, in_language(link.foreign))


@register.simple_tag
def in_language(code: str) -> str:
    """“(in Spanish)” behind the words of a link."""
    said = gettext("(in %(language)s)") % {"language": language_in_sentence(code)}
    return format_html('<span class="small nowrap">{}</span>', said)


@register.filter
def language_in_sentence(code: str) -> str:
    """The name of a language within a sentence: “Spanish”, but “inglés”."""
    name = str(get_language_info(code)["name_translated"])
    return name if language_now() == "en" else name.lower()
