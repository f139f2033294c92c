"""One win in several languages: several pages, but one date, one place in the list, one status.

The page that was there first is the original. What has to be equal everywhere is written from it to
its translations each time one of them is saved: no language may go on saying that a law stands, or
that it was set back elsewhere.
"""

from typing import Any

from django.apps import apps
from wagtail.models import Page

from dpa.freshness import changes
from dpa.search.keeping import refresh_soon

RECORD = ("decided_on", "decided_precision", "level", "category", "verification")
SHARED = {
    "WinPage": (*RECORD, "role", "status", "status_checked_on", "review_months"),
    "SetbackPage": RECORD,
}
# Of what came later all but its words.
OF_EVENT = ("happened_on", "happened_precision", "direction", "place_id", "source_id")


def take_over(page: Any) -> None:
    """Gives a translation, before it is saved, what it shares with its original."""
    row = _siblings(page).order_by("pk").values("pk", *SHARED[type(page).__name__]).first()
    if row is not None and row.pop("pk") != page.pk:
        for name, value in row.items():
            setattr(page, name, value)


def hand_on(page: Any) -> None:
    """Gives the translations of an original, once it is saved, what they share with it."""
    # As they are in the database: in memory may be a draft.
    row = _siblings(page).filter(pk=page.pk).values(*SHARED[type(page).__name__]).first()
    written = row and _siblings(page).filter(pk__gt=page.pk).update(**row)
    original, *others = _siblings(page).order_by("pk").values_list("pk", flat=True) or [page.pk]
    moved = {key for key in others if _same_places_and_issues(page, original, key)}
    if others and type(page).__name__ == "WinPage":
        moved |= _same_events(original, others)
    if moved:
        refresh_soon(Page, moved)
    if written or moved:
        changes.begin()


def _same_places_and_issues(page: Any, original: int, other: int) -> bool:
    """Gives a translation the places and issues of its original; whether it had others."""
    found = False
    for name in ("places", "issues"):
        through = getattr(type(page), name).through.objects
        own = f"{type(page)._meta.model_name}_id"
        thing = f"{type(page)._meta.get_field(name).related_model._meta.model_name}_id"
        wanted, has = (
            set(through.filter(**{own: key}).values_list(thing, flat=True))
            for key in (original, other)
        )
        through.filter(**{own: other, f"{thing}__in": has - wanted}).delete()
        through.bulk_create(through.model(**{own: other, thing: key}) for key in wanted - has)
        found |= wanted != has
    return found


def _same_events(original: int, others: list[int]) -> set[int]:
    """Gives the events of translations what those of the original say; the pages that changed."""
    events = apps.get_model("wins", "WinEvent").objects
    own = {row.pop("translation_key"): row for row in _facts(events.filter(page=original))}
    changed: set[int] = set()
    for row in _facts(events.filter(page__in=others, translation_key__in=own), "pk", "page_id"):
        key, page, wanted = row.pop("pk"), row.pop("page_id"), own[row.pop("translation_key")]
        if row != wanted:
            events.filter(pk=key).update(**wanted)
            changed.add(page)
    return changed


def _facts(events: Any, *names: str) -> Any:
    return events.values("translation_key", *OF_EVENT, *names)


def _siblings(page: Any) -> Any:
    pages = apps.get_model("wins", type(page).__name__).objects
    return pages.filter(translation_key=page.translation_key, alias_of=None)
