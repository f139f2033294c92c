"""What on this site rests on a source or shows a statistic, in words for an editor."""

from django.db import models
from wagtail.models import ReferenceIndex

from dpa.stats.models import Observation, Source, Statistic


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


def _named(owner: models.Model) -> str:
    return f"{owner._meta.verbose_name} “{owner}”"
