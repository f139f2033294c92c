"""What happened to an action, in which language, and what else can be done."""

import re
from typing import TYPE_CHECKING, Any

from django.utils.functional import cached_property
from django.utils.html import strip_tags

from actions.lines import lines_of
from actions.models.doing import Doing
from dpa.freshness.memory import remember
from dpa.translations.now import language_now

if TYPE_CHECKING:
    from actions.models.outcome import OutcomeEvent


class Telling(Doing):
    """What readers are told of an action beside its own text. It has no fields."""

    outcome: Any
    locale_id: Any

    class Meta(Doing.Meta):
        abstract = True

    @property
    def outcome_in_short(self) -> str:
        """The first sentence of what came of it, or the last step on record, for lists."""
        if not self.outcome:
            return self.told
        words = " ".join(strip_tags(self.outcome.replace("</p>", " ")).split())
        return re.split(r"(?<=[a-z0-9)”]\.)\s+(?=[A-Z“])", words)[0]

    @cached_property
    def events(self) -> list["OutcomeEvent"]:
        """What happened to it, the earliest first."""
        if self.pk is None:
            return []
        key = self.original_key
        # The same in drafts and in public, so it may be kept with what is public.
        return remember(("ledger of", key, language_now()), lambda: lines_of([key])[key])

    @property
    def told(self) -> str:
        """The last thing on record that somebody wrote down."""
        return next((line.said for line in reversed(self.events) if not line.by_itself), "")

    @property
    def told_in_english(self) -> bool:
        """Whether its list shows a line of the ledger, which no one has translated."""
        if self.outcome or not self.ledger_in_english:
            return False
        return any(not line.by_itself for line in self.events)

    @property
    def ledger_in_english(self) -> bool:
        """Whether the ledger is written in another language than this page: the original's."""
        return self.original_key != self.pk

    @cached_property
    def still_open(self) -> Any:
        """The nearest action that can be done now, for those who came too late or too early."""
        from actions.suggesting import next_actions

        action: Any = self
        return next(iter(next_actions(after=action, most=1)), None)
