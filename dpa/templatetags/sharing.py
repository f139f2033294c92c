"""Tags for what others are told of a page: its picture, its description for search engines."""

from typing import Any

from django import template

from dpa.linked_data.addresses import whole
from dpa.linked_data.graph import graph
from dpa.markdown.addresses import markdown_path
from dpa.share_pictures.picture import SharePicture, share_picture

register = template.Library()


@register.simple_tag
def picture_to_share(page: Any) -> SharePicture | None:
    """The picture that stands for a page of Wagtail's; None for any other."""
    return share_picture(page) if hasattr(page, "picture") else None


@register.simple_tag
def markdown_address(path: str) -> str:
    """Where the same page is as Markdown."""
    return markdown_path(path)


@register.simple_tag(takes_context=True)
def linked_data(context: template.Context, title: str, image: str = "") -> str:
    """What the page is, as text of a script element that holds data; “” where there is nothing."""
    flat = {str(name): value for name, value in context.flatten().items()}
    return graph(flat, title, whole(image) if image else "")
