"""When something can be done, in the time of a place."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, ngettext

from dpa.dates import AMERICAN_ZONES, in_zone, validate_time_zone

# A deadline this near is marked.
SOON_DAYS = 7


class Timed(models.Model):
    """Opens and closes by itself, at times told by the clocks of a named zone."""

    opens_at = models.DateTimeField(
        "opens",
        null=True,
        blank=True,
        help_text="From when it can be done, in the zone below. Empty: now.",
    )
    closes_at = models.DateTimeField(
        "closes",
        null=True,
        blank=True,
        help_text="From this minute on it is over. Empty: never, or after the event.",
    )
    time_zone = models.CharField(
        max_length=40,
        choices=AMERICAN_ZONES,
        default="America/New_York",
        validators=[validate_time_zone],
        help_text="Whose clocks both times are told by; named beside the deadline.",
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(opens_at__isnull=True)
                | Q(closes_at__isnull=True)
                | Q(closes_at__gt=F("opens_at")),
                name="action_closes_after_it_opens",
                violation_error_message="It closes before it opens.",
            )
        ]

    @cached_property
    def state(self) -> str:
        """“upcoming”, “open” or “ended”, judged at the moment this page is served."""
        now = timezone.now()
        if self.opens_at and self.opens_at > now:
            return "upcoming"
        return "ended" if self.closes_at and self.closes_at <= now else "open"

    @property
    def moments(self) -> list[datetime]:
        """When it begins to be shown in another way by itself."""
        if self.closes_at is None or self.closes_local is None:
            return [self.opens_at] if self.opens_at else []
        soon = self.closes_at - timedelta(days=SOON_DAYS)
        # By the clocks of its own zone: at each midnight one day less is left.
        last = self.closes_local.replace(hour=0, minute=0, second=0, microsecond=0)
        midnights = [last - timedelta(days=days) for days in range(SOON_DAYS)]
        return [m for m in (self.opens_at, soon, *midnights, self.closes_at) if m]

    @cached_property
    def closes_soon(self) -> bool:
        return bool(self.closes_at and 0 <= (self.closes_at - timezone.now()).days < SOON_DAYS)

    @cached_property
    def time_left(self) -> str:
        """“3 days left”, by the calendar of its own zone; “” while the deadline is not near."""
        if not self.closes_soon or self.closes_local is None:
            return ""
        today = timezone.localdate(timezone=self.closes_local.tzinfo)
        days = (self.closes_local.date() - today).days
        if days == 0:
            return gettext("Last day")
        return ngettext("%(days)s day left", "%(days)s days left", days) % {"days": days}

    @cached_property
    def closes_local(self) -> datetime | None:
        """The deadline in its own zone."""
        return self.closes_at.astimezone(ZoneInfo(self.time_zone)) if self.closes_at else None

    def local_day(self, moment: datetime) -> date:
        """Which day it is then where it belongs."""
        return moment.astimezone(ZoneInfo(self.time_zone)).date()

    def end_of_day(self, day: date) -> datetime:
        """The first moment of the day after, by the clocks of its own zone."""
        return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(self.time_zone))

    @property
    def closes_in_words(self) -> str:
        """The deadline with its zone named: for feeds and staff lists."""
        return in_zone(self.closes_at, self.time_zone) if self.closes_at else "Never"
