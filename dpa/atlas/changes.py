"""When what the page of each place shows changed last: for search engines."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Max, Q
from django.utils import timezone

from dpa.atlas.listing import listing
from dpa.atlas.models import LawStatus, PlaceNote
from dpa.atlas.sections import Change, sections
from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.stats.models import Statistic


def changed(language: str) -> dict[int, datetime]:
    """The moment for every place of which something is shown, in as many questions for all.

    A state shows what its cities have; law, note and figures are each place's own.
    """
    known = remember(
        ("changes of places", language), lambda: [*_of_sections(language), *_own(language)]
    )
    newest: dict[int, datetime] = {}
    now = timezone.now()
    for place, moment in known:
        # What is ahead, such as the end of an action, has changed nothing yet.
        if moment and moment <= now:
            newest[place] = max(moment, newest.get(place, moment))
    return newest


def moments(rows: Iterable[Any]) -> Iterator[Change]:
    """Rows of a place’s key and some moments, one by one."""
    for place, *found in rows:
        for moment in found:
            yield place, moment


def _of_sections(language: str) -> Iterator[Change]:
    places = listing().by_key
    for section in sections():
        for place, moment in section.changes(language):
            yield place, moment
            around = places.get(places[place].parent_id or 0) if place in places else None
            if around and around.kind != Place.Kind.COUNTRY:
                yield around.pk, moment


def _own(language: str) -> Iterator[Change]:
    published = Max("last_published_at")
    laws = LawStatus.objects.filter(live=True).order_by()
    yield from moments(laws.values_list("place_id").annotate(published))
    spoken = Q(locale__language_code__in={settings.LANGUAGE_CODE, language})
    notes = PlaceNote.objects.filter(spoken, live=True).order_by()
    yield from moments(notes.values_list("place_id").annotate(published))
    figures = Statistic.objects.published().filter(spoken, place__isnull=False).order_by()
    yield from moments(
        figures.values_list("place_id").annotate(
            published,
            Max("national__last_published_at"),
            own=_of_figures("observations"),
            nations=_of_figures("national__observations"),
        )
    )


def _of_figures(those: str) -> Max:
    return Max(f"{those}__last_published_at", filter=Q(**{f"{those}__live": True}))
