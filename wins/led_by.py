"""What led to a win: lines of the ledgers of our actions, which say so themselves."""

from typing import Any, NamedTuple

from actions.models import ActionPage, OutcomeEvent
from actions.together import translations_of


class Led(NamedTuple):
    """A line, and its action as the language of the page has it."""

    line: OutcomeEvent
    action: ActionPage


def led_to(win: Any) -> list[Led]:
    """The lines of public actions that name a win, in whichever language it was chosen."""
    lines = OutcomeEvent.objects.filter(
        page__translation_key=win.translation_key, action__live=True
    )
    found = list(lines.select_related("action__locale").defer("action__body"))
    here = translations_of(line.action for line in found)
    return [Led(line, here.get(line.action_id, line.action)) for line in found]
