"""Tags that lead to another state of the same list."""

from django import template
from django.conf import settings

from dpa.pages import language_now

register = template.Library()


@register.simple_tag(takes_context=True)
def querystring_without(context: template.Context, name: str) -> str:
    """The present filters but one, from the first page; Django’s own tag takes no name by value."""
    asked = context["request"].GET.copy()
    for gone in (name, "page"):
        asked.pop(gone, None)
    return f"?{asked.urlencode()}"


@register.simple_tag
def local(path: str) -> str:
    """A path of the English site in the language of this page: “/stats/” is “/es/stats/”."""
    language = language_now()
    return path if language == settings.LANGUAGE_CODE else f"/{language}{path}"
