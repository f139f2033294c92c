"""Writes down that somebody has read a figure where it was first published."""

from typing import Any

from django.utils import timezone
from wagtail.log_actions import log

from dpa.stats.models import Observation, Verification

ACTION = "stats.checked"


def mark_as_checked(figure: Observation, user: Any) -> None:
    """Writes it into the figure and its newest revision, and into Wagtail’s log."""
    now = timezone.now()
    checked = {
        "verification": Verification.PRIMARY,
        "checked_by": user,
        "checked_at": now,
        "read_on": timezone.localdate(now),
    }
    for name, value in checked.items():
        setattr(figure, name, value)
    figure.save(update_fields=list(checked))
    if revision := figure.latest_revision:
        # Else publishing that revision again would take the mark away.
        restored = revision.as_object()
        for name, value in checked.items():
            setattr(restored, name, value)
        revision.content = restored.serializable_data()
        revision.save(update_fields=["content"])
    log(figure, ACTION, user=user)
