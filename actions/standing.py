"""What can be done at this moment, for the lists on other pages."""

from copy import copy

from django.utils import timezone

from actions.models.page import ActionPage
from dpa.freshness.memory import remember
from dpa.translations.now import language_now


def _is_foreign(action: ActionPage) -> bool:
    return bool(action.foreign)


def open_actions() -> list[ActionPage]:
    """Those that can be done at this moment, by deadline, without their text.

    Those in the reader's language first; then what there is in another one alone, which says so
    (`ActionPage.foreign`).
    """
    language = language_now()
    found = ActionPage.objects.live().not_ended(timezone.now()).once_for(language)
    pages = found.select_related("place", "locale").defer("body").soonest_first()
    standing = remember(("standing actions", language), lambda: sorted(pages, key=_is_foreign))
    # Copies, since each judges its state once and for itself.
    return [action for action in map(copy, standing) if action.state == "open"]
