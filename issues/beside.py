"""What stands beside an issue’s text: what can be done now, and what was won."""

from typing import Any

from django.utils import timezone

from dpa.translations.best import best_for_readers

SHOWN_BESIDE = 3


def beside(issue: Any) -> dict[str, Any]:
    """Actions and wins of this issue, whichever language of it they were given to.

    Sections above this one point here; their own query sets say what is open or live.
    """
    if issue.pk is None:  # the preview of a page that is not saved yet
        return {}
    served = {"issues__translation_key": issue.translation_key}
    actions = best_for_readers(issue.actions.model.objects.live().filter(**served)).distinct()
    wins = best_for_readers(issue.wins.model.objects.listed().filter(**served)).distinct()
    soonest = actions.open(timezone.now()).select_related("place").soonest_first()
    return {
        "actions": list(soonest[:SHOWN_BESIDE]),
        "wins": list(wins.order_by("-decided_on")[:SHOWN_BESIDE]),
    }
