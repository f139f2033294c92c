"""Tags for what others are told of a page: its picture, its description for search engines."""

from textwrap import shorten
from typing import Any

from django import template

from dpa.linked_data.addresses import whole
from dpa.linked_data.graph import graph
from dpa.markdown.addresses import markdown_path
from dpa.share_pictures.of_addresses import share_picture_at
from dpa.share_pictures.picture import SharePicture, share_picture

register = template.Library()


@register.simple_tag(takes_context=True)
def picture_to_share(context: template.Context, page: Any) -> SharePicture | None:
    """The picture that stands for a page; None for one that has none of its own."""
    if hasattr(page, "picture"):
        return share_picture(page)
    request = context.get("request")
    return share_picture_at(request.path, request.resolver_match) if request else None


@register.filter
def shortened(words: str, most: int) -> str:
    """Words in so many letters at the most, the last of them whole."""
    return shorten(words, most, placeholder="…")


@register.simple_tag
def markdown_address(path: str) -> str:
    """Where the same page is as Markdown."""
    return markdown_path(path)


@register.simple_tag(takes_context=True)
def linked_data(context: template.Context, title: str, image: str = "") -> str:
    """What the page is, as text of a script element that holds data; “” where there is nothing."""
    flat = {str(name): value for name, value in context.flatten().items()}
    return graph(flat, title, whole(image) if image else "")
