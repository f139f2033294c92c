"""Names of places in the language of the page."""

from django import template

from dpa.places.names import local_name

register = template.Library()


@register.filter
def place_name(name: object) -> str:
    """For a name that comes without its place: `{{ name|place_name }}`."""
    return local_name(str(name)) if name else ""
