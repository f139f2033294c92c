"""Tags that lead to another state of the same list."""

from django import template

from dpa.translations.now import path_now

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
    return path_now(path)
