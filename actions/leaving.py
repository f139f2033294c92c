"""Where the links of actions lead at this moment."""

from copy import copy

from django.conf import settings

from actions import together
from actions.models import ActionPage
from dpa.follows.destinations import Destination
from dpa.freshness.memory import remember
from dpa.translations.now import language_now


def destination_of(code: str) -> Destination | None:
    """Its address while it is open; before and afterwards the action's own page, which says so."""
    key = ("action with code", code, language_now())
    found = remember(key, lambda: _with_code(code))
    if found is None:
        return None
    action, own_page = found
    # A copy, since its state is judged once and for itself.
    leads = action.leaves_for if copy(action).state == "open" else ""
    return Destination(action.title, leads, own_page)


def _with_code(code: str) -> tuple[ActionPage, str] | None:
    action = together.shown(code)
    return (action, action.url or "/") if action else None


def names() -> dict[str, str]:
    """All actions by code, drafts and ended ones too: their counts stay."""
    english = ActionPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    return dict(english.order_by("title").values_list("code", "title"))
