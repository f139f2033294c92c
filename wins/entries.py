"""All wins, setbacks and later events that a reader can see, the newest first."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from django.apps import apps
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Value

from dpa.freshness.memory import remember
from dpa.places.models import Place
from issues.models import IssuePage
from wins.entry import Entry
from wins.queries import RecordQuerySet


def happenings(language: str) -> list[Entry]:
    """Wins, setbacks and later events that readers of a language can see, the newest first."""
    return remember(("what happened to wins", language), lambda: _read(language))


def entries(language: str) -> list[Entry]:
    """Those in the list of wins: of later events only setbacks, in the year they happened."""
    every = happenings(language)
    return remember(
        ("entries of wins", language),
        lambda: [e for e in every if e.is_win or e.is_setback],
    )


def _read(language: str) -> list[Entry]:
    # By name: a win's page asks this module for its neighbors.
    model = partial(apps.get_model, "wins")
    wins = {pk: Entry("win", pk, pk, *facts) for pk, *facts in _facts(model("WinPage"), language)}
    events = model("WinEvent").objects.filter(page__in=wins).select_related("place__parent")
    told = [_after(wins[event.page_id], event) for event in events]
    alone = _facts(model("SetbackPage"), language)
    setbacks = [Entry("setback", pk, pk, *facts) for pk, *facts in alone]
    every = [*wins.values(), *told, *setbacks]
    # What undid a win came after it, also where both are known to the year alone.
    return sorted(every, key=lambda e: (e.day, not e.is_win, e.page, e.key), reverse=True)


def _after(win: Entry, event: Any) -> Entry:
    """What happened to a win, in all its places or in one."""
    entry = replace(
        win, what="event", key=event.pk, day=event.happened_on, direction=event.direction
    )
    place = event.place
    if place is None:
        return entry
    around = {place.parent.slug} if place.kind == Place.Kind.CITY and place.parent else set()
    return replace(entry, places=frozenset({place.slug}), around=frozenset(around))


def _facts(model: Any, language: str) -> Iterable[tuple[Any, ...]]:
    pages: RecordQuerySet = model.objects.told_in(language)
    places = Place.objects.filter(**{pages.called: OuterRef("pk")}).order_by()
    issues = IssuePage.objects.live().filter(**{pages.called: OuterRef("pk")}).order_by()
    cities = places.filter(kind=Place.Kind.CITY)
    rows = pages.annotate(
        status_of=F("status") if pages.called == "wins" else Value(""),
        slugs_of_places=ArraySubquery(places.values("slug")),
        slugs_of_issues=ArraySubquery(issues.values("slug")),
        slugs_around=ArraySubquery(cities.values("parent__slug")),
    ).values_list(
        "pk", "decided_on", "level", "category", "status_of",
        "slugs_of_places", "slugs_of_issues", "slugs_around",
    )  # fmt: skip
    for *plain, where, about, around in rows:
        yield *plain, frozenset(where), frozenset(about), frozenset(around)
