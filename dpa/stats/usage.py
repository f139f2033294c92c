"""What on this site rests on a source or shows a statistic."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page, ReferenceIndex

from dpa.stats.models import Observation, Source, Statistic


@dataclass(frozen=True)
class Place:
    """One page that readers can open, and what kind of page it is."""

    title: str
    kind: str
    url: str


def where_used(thing: Source | Statistic) -> list[str]:
    """The names of everything that refers to it, each once, in words for an editor."""
    found: dict[str, None] = {}
    for owner, _references in ReferenceIndex.get_grouped_references_to(thing):
        found.setdefault(_named(owner))
    if isinstance(thing, Statistic):
        for observation in thing.observations.all():
            found.setdefault(_named(observation))
    return list(found)


def where_shown(statistic: Statistic) -> list[str]:
    """As `where_used`, but for its own figures: what would lose something with it."""
    return [
        _named(owner)
        for owner, _references in ReferenceIndex.get_grouped_references_to(statistic)
        if not isinstance(owner, Observation)
    ]


def public_places(*things: models.Model) -> list[Place]:
    """The published pages that show one of these, each once, in the order of their titles."""
    found = ReferenceIndex.objects.none()
    for thing in things:
        found |= ReferenceIndex.get_references_to(thing)
    page = ContentType.objects.get_for_model(Page)
    owners = found.filter(base_content_type=page).values_list("object_id", flat=True).distinct()
    pages = Page.objects.live().public().filter(pk__in=[int(key) for key in owners])
    return [
        Place(p.title, str(p.specific_class._meta.verbose_name).capitalize(), p.url)
        for p in pages.order_by("title").select_related("content_type")
        if p.specific_class is not None
    ]


def _named(owner: models.Model) -> str:
    return f"{owner._meta.verbose_name} “{owner}”"
