"""What a reader does without leaving us: writes a letter, makes a call, goes somewhere."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Q

from actions.models.leaving import Leaving
from actions.words import short_enough_to_say


class Doing(Leaving):
    """The fields of single kinds of action, and what is kept of what a reader does."""

    letter_subject = models.CharField(
        "subject", max_length=120, blank=True, help_text="The subject line, as an office sees it."
    )
    letter_text = models.TextField(
        "letter",
        max_length=2000,
        blank=True,
        help_text="Plain text. What readers fill in stands in square brackets: [your name], "
        "[your town]. They can change every word.",
    )
    script = models.TextField(
        "what to say",
        max_length=900,
        blank=True,
        validators=[short_enough_to_say],
        help_text="At most 90 words, as one says them. [your name] and [your town] in brackets.",
    )
    event_starts = models.DateTimeField(
        "starts", null=True, blank=True, help_text="When it begins, in the action’s time zone."
    )
    event_ends = models.DateTimeField(
        "ends", null=True, blank=True, help_text="When it is over, if that is known."
    )
    event_where = models.CharField(
        "where", max_length=250, blank=True, help_text="Room, building, street and town."
    )
    event_how = models.TextField(
        "how to take part",
        max_length=900,
        blank=True,
        help_text="How one signs up to speak or comments from home, what to bring, access.",
    )
    data_kept = models.CharField(
        "what is kept, and until when",
        max_length=250,
        blank=True,
        help_text="What becomes of what readers tell. Empty: for a letter, a call or an event "
        "that nothing is kept; for another site that its own terms apply.",
    )

    class Meta(Leaving.Meta):
        abstract = True
        constraints = [
            *Leaving.Meta.constraints,
            models.CheckConstraint(
                condition=Q(event_ends__isnull=True)
                | Q(event_starts__isnull=True)
                | Q(event_ends__gt=F("event_starts")),
                name="action_event_ends_after_it_starts",
                violation_error_message="The event ends before it starts.",
            ),
        ]

    def _local(self, moment: datetime | None) -> datetime | None:
        return moment.astimezone(ZoneInfo(self.time_zone)) if moment else None

    @property
    def event_starts_local(self) -> datetime | None:
        """When the event begins, by the clocks of its place."""
        return self._local(self.event_starts)

    @property
    def event_is_all_day(self) -> bool:
        """Whether no hour was given: it starts at midnight there, and ends on a day or never."""
        moments = [m for m in (self.event_starts_local, self.event_ends_local) if m]
        return all(not (moment.hour or moment.minute) for moment in moments)

    @property
    def event_ends_local(self) -> datetime | None:
        """When it is over, likewise."""
        return self._local(self.event_ends)
