"""Tags that lead to another state of the same list."""

from django import template

register = template.Library()


@register.simple_tag(takes_context=True)
def querystring_without(context: template.Context, name: str) -> str:
    """The present filters but one, from the first page; Django’s own tag takes no name by value."""
    asked = context["request"].GET.copy()
    for gone in (name, "page"):
        asked.pop(gone, None)
    return f"?{asked.urlencode()}"
