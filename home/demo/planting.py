"""Makes pages in two steps: first all of them, empty, then their texts with links."""

import json
from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from dpa.places.models import Place
from home.demo.streams import Links, block

Fill = Callable[[Links], None]
Say = Callable[[str], None]


def place(code: str) -> Place | None:
    """A place by its ISO code, or a city by its slug."""
    found = Place.objects.filter(code=code) if code[:2] == "US" else None
    return (found if found is not None else Place.objects.filter(slug=code)).first()


def publish(page: Page) -> None:
    """Publishes what was filled in."""
    page.save_revision().publish()


def stream(blocks: list[dict[str, Any]]) -> str:
    """Blocks as the database keeps them."""
    return json.dumps(blocks)


def story(html: str, links: Links) -> str:
    """A story of one block of text."""
    return stream([block("text", links.html(html))]) if html else stream([])


def new_page(parent: Page, model: type[Page], slug: str, title: str, **values: Any) -> Page | None:
    """An empty draft below `parent`, or None where that page already exists."""
    if parent.get_children().filter(slug=slug).exists():
        return None
    page = model(slug=slug, title=title, live=False, **values)
    parent.add_child(instance=page)
    return page
