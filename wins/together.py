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
from wins.following import same_events, same_places_and_issues

RECORD = ("decided_on", "decided_precision", "level", "category", "verification")
SHARED = {
    "WinPage": (*RECORD, "role", "status", "status_checked_on", "review_months"),
    "SetbackPage": RECORD,
}


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
    moved = {key for key in others if same_places_and_issues(page, original, key)}
    if others and type(page).__name__ == "WinPage":
        moved |= same_events(original, others)
    if moved:
        refresh_soon(Page, moved)
    if written or moved:
        changes.begin()


def _siblings(page: Any) -> Any:
    pages = apps.get_model("wins", type(page).__name__).objects
    return pages.filter(translation_key=page.translation_key, alias_of=None)
