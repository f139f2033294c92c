"""Where and when a notice shows."""

from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.functional import cached_property

from dpa.dates import AMERICAN_ZONES, in_zone, validate_time_zone


class PromoQuerySet(models.QuerySet[Any]):
    """Promos by time."""

    def coming(self, at: datetime) -> "PromoQuerySet":
        """Those that have something to say then or later, the latest start first."""
        later = Q(ends_at__gt=at) | Q(after_until__gt=at)
        return self.filter(later, live=True).order_by("-starts_at")


class Showing(models.Model):
    """A start, a hard end in a named time zone, perhaps a time afterwards; and on which pages."""

    class Where(models.TextChoices):
        PAGE = "page", "On one page and what is below it"
        HOME = "home", "On the home page"
        EVERYWHERE = "everywhere", "On every page"

    where = models.CharField(
        "where it shows", max_length=12, choices=Where, default=Where.HOME,
        help_text="Below the menu of which pages. Of several the one for the fewest pages wins.",
    )  # fmt: skip
    shown_on = models.ForeignKey(
        "wagtailcore.Page", verbose_name="which page", null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
        help_text="If on one page: an issue, an action, a list with all that is in it.",
    )  # fmt: skip
    starts_at = models.DateTimeField(
        "starts", help_text="From when it shows, by the clocks of the zone below."
    )
    ends_at = models.DateTimeField(
        "ends", help_text="From this minute on it is gone, whatever happens."
    )
    time_zone = models.CharField(
        max_length=40,
        choices=AMERICAN_ZONES,
        default="America/New_York",
        validators=[validate_time_zone],
        help_text="Whose clocks all times of this notice are told by.",
    )
    after_until = models.DateTimeField(
        null=True, blank=True, help_text="Until when the after-event version shows."
    )

    objects = PromoQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["-starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="promo_ends_after_it_starts",
                violation_error_message="It ends before it starts.",
            ),
            models.CheckConstraint(
                condition=Q(after_until__isnull=True) | Q(after_until__gt=F("ends_at")),
                name="promo_after_version_comes_after",
                violation_error_message="The after-event version must end after the event.",
            ),
        ]

    @cached_property
    def is_over(self) -> bool:
        """Whether the event has passed, at the moment this page is served."""
        return self.ends_at <= timezone.now()

    @property
    def starts_in_words(self) -> str:
        """Its start in its own zone, the zone named: for its preview."""
        return in_zone(self.starts_at, self.time_zone)

    @property
    def ends_in_words(self) -> str:
        """Its end, likewise: for staff lists as well."""
        return in_zone(self.ends_at, self.time_zone)
