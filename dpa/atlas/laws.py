"""Where the law stands: of all places for the map, of one for its page."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext

from dpa.atlas.listing import by_name, named
from dpa.atlas.models import LawStatus, Subject
from dpa.freshness.memory import remember
from dpa.stats.models import Source
from dpa.stats.places_shown import Place as ShownOn


@dataclass(frozen=True)
class Field:
    """One subject on a place's page, with what is recorded of it, or nothing."""

    subject: Subject
    status: LawStatus | None


def laws() -> dict[int, dict[str, LawStatus]]:
    """Everything recorded and published, by place and subject."""

    def find() -> dict[int, dict[str, LawStatus]]:
        found: dict[int, dict[str, LawStatus]] = {}
        for status in LawStatus.objects.filter(live=True).select_related("source").order_by():
            found.setdefault(status.place_id, {})[status.subject] = status
        return found

    return remember("laws of places", find)


def law_of(place_key: int) -> list[Field]:
    """Every subject in its order, also those of which nothing is recorded."""
    known = laws().get(place_key, {})
    return [Field(subject, known.get(subject)) for subject in Subject]


def law_record(status: LawStatus | None) -> dict[str, Any] | None:
    """One answer for programs."""
    if status is None:
        return None
    return {
        "value": status.value,
        "label": str(status.answer.label),
        "meaning": str(status.answer.meaning),
        "note": status.said["text"] or None,
        "in_force_since": status.in_force_iso or None,
        "source": status.source.slug,
        "source_title": status.source.title,
        "source_publisher": status.source.publisher,
        "source_url": status.source.url or None,
        "source_published": status.source.published_iso or None,
        "locator": status.locator or None,
        "last_checked": status.checked_on and status.checked_on.isoformat(),
    }


def resting_on(thing: Model) -> list[ShownOn]:
    """The places whose law is known from a source, for the source's page."""
    if not isinstance(thing, Source):
        return []
    keys = {key for key, known in laws().items() for law in known.values() if law.source == thing}
    kind = gettext("Place")
    places = by_name(named(sorted(keys)))
    return [ShownOn(p.local_name, kind, reverse("place", args=[p.slug])) for p in places]
