"""What can be done at this moment, for the lists on other pages."""

from copy import copy

from django.utils import timezone

from actions.models import ActionPage
from dpa.freshness.memory import remember


def open_actions() -> list[ActionPage]:
    """Those that can be done at this moment, by deadline, without their text."""
    found = ActionPage.objects.live().not_ended(timezone.now()).select_related("place")
    standing = remember("standing actions", lambda: list(found.defer("body").soonest_first()))
    # Copies, since each judges its state once and for itself.
    return [action for action in map(copy, standing) if action.state == "open"]
