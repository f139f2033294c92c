"""What can be done at this moment, for the lists on other pages."""

from copy import copy

from django.utils import timezone

from actions.models import ActionPage
from dpa.freshness.memory import remember
from dpa.translations.now import language_now
from dpa.translations.twins import best_for_readers


def open_actions() -> list[ActionPage]:
    """Those that can be done at this moment, by deadline, without their text."""
    live = best_for_readers(ActionPage.objects.live())
    found = live.not_ended(timezone.now()).select_related("place").defer("body").soonest_first()
    standing = remember(("standing actions", language_now()), lambda: list(found))
    # Copies, since each judges its state once and for itself.
    return [action for action in map(copy, standing) if action.state == "open"]
