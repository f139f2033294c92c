"""Links that say which language they lead to."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.translation import get_language_info, gettext

from dpa.translations.now import language_now

register = template.Library()


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
