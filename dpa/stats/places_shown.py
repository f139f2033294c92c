"""The published pages that show a statistic or name a source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page, ReferenceIndex


@dataclass(frozen=True)
class Place:
    """One page that readers can open, and what kind of page it is."""

    title: str
    kind: str
    url: str


# What else readers can open that rests on a source, or shows a statistic.
Shown = Callable[[models.Model], Iterable[Place]]
_sections: list[Shown] = []


def register(shown: Shown) -> None:
    """Sections whose pages are none of Wagtail's say so when they are loaded."""
    if shown not in _sections:
        _sections.append(shown)


def public_places(*things: models.Model) -> list[Place]:
    """The published pages that show one of these, each once, in the order of their titles."""
    found = ReferenceIndex.objects.none()
    for thing in things:
        found |= ReferenceIndex.get_references_to(thing)
    page = ContentType.objects.get_for_model(Page)
    owners = found.filter(base_content_type=page).values_list("object_id", flat=True).distinct()
    pages = Page.objects.live().public().filter(pk__in=[int(key) for key in owners])
    own = [place for shown in _sections for thing in things for place in shown(thing)]
    return own + [
        Place(p.title, str(p.specific_class._meta.verbose_name).capitalize(), p.url)
        for p in pages.order_by("title").select_related("content_type")
        if p.specific_class is not None
    ]
