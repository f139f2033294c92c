"""Wins whose status wants checking, as staff are told."""

from django.urls import reverse
from django.utils import formats, timezone

from dpa.stats.upkeep.due import Due
from dpa.stats.upkeep.sections import register as look_after
from wins.models import WinPage
from wins.queries import WinQuerySet


def due() -> WinQuerySet:
    """Those whose status wants checking today."""
    found: WinQuerySet = WinPage.objects.due_for_review(timezone.localdate())
    return found


def again(win: WinPage) -> str:
    """By when its status is to be checked again, or that it is time."""
    day = win.review_due
    if day is None or day < timezone.localdate():
        return "Due"
    return f"by {formats.date_format(day, 'DATE_FORMAT')}"


@look_after
def wins_to_check() -> list[Due]:
    """Wins whose status nobody has checked within their own interval."""
    found = due().live().originals().defer("body").order_by("status_checked_on", "title")
    return [
        Due(str(win), _why(win), reverse("wagtailadmin_pages:edit", args=[win.pk])) for win in found
    ]


def _why(win: WinPage) -> str:
    if win.status_checked_on is None:
        return "Whether this win still stands was never checked."
    day = formats.date_format(win.status_checked_on, "DATE_FORMAT")
    return f"Whether this win still stands was last checked on {day}."
