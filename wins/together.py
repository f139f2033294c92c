"""One win in several languages: several pages, but one date, one place in the list, one status.

The page that was there first is the original. What has to be equal everywhere is written from it to
its translations each time one of them is saved: no language may go on saying that a law stands.
"""

from typing import Any

from django.apps import apps

from dpa.freshness import changes

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
    if row and _siblings(page).filter(pk__gt=page.pk).update(**row):
        changes.begin()


def _siblings(page: Any) -> Any:
    pages = apps.get_model("wins", type(page).__name__).objects
    return pages.filter(translation_key=page.translation_key, alias_of=None)
