"""Values of a statistic. A published one is never edited: a better one supersedes it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from dpa.stats.forms.figure import ObservationForm
from dpa.stats.models.choices import Qualifier, Reason, Status
from dpa.stats.models.evidence import Evidence
from dpa.stats.models.frozen import frozen_changes
from dpa.stats.models.queries import ObservationQuerySet
from dpa.stats.models.statistic import Statistic
from dpa.stats.models.worded import Worded
from dpa.stats.tabs.figure import observation_tabs


class Observation(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    Worded,
    Evidence,
):
    """One value for one period, with its source."""

    statistic = models.ForeignKey(
        Statistic,
        on_delete=models.PROTECT,
        related_name="observations",
        help_text="The statistic it belongs to.",
    )
    period_start = models.DateField(help_text="First day counted.")
    period_end = models.DateField(help_text="Last day counted.")
    period_label = models.CharField(
        max_length=60,
        blank=True,
        help_text="Only where the two dates would mislead: “as published in 2018”.",
    )
    value = models.DecimalField(
        max_digits=20, decimal_places=4, help_text="The exact value, without separators."
    )
    low = models.DecimalField(
        max_digits=20, decimal_places=4, null=True, blank=True, help_text="Lower end of the range."
    )
    high = models.DecimalField(
        max_digits=20, decimal_places=4, null=True, blank=True, help_text="Upper end of that range."
    )
    qualifier = models.CharField(
        max_length=8,
        choices=Qualifier,
        blank=True,
        help_text="What the source says before it, if it is not exact: “about”, “over”.",
    )
    status = models.CharField(
        max_length=12, choices=Status, default=Status.FINAL, help_text="What the source calls it."
    )
    supersedes = models.OneToOneField(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="superseded_by",
        help_text="The published figure that this one replaces.",
    )
    reason = models.CharField(
        max_length=16, choices=Reason, blank=True, help_text="Why it replaces the other."
    )
    explanation = models.TextField(
        blank=True,
        max_length=600,
        help_text="What was wrong or is new, for the public list of changes. Always for a mistake "
        "of ours.",
    )
    new_method = models.BooleanField(
        "counted in a new way",
        default=False,
        help_text="It can't be compared with the figures before it: the chart shows a break.",
    )
    computed = models.BooleanField(
        default=False, editable=False, help_text="Whether a formula gave it."
    )

    base_form_class = ObservationForm
    edit_handler = observation_tabs()
    search_fields = [index.AutocompleteField("display"), index.FilterField("live")]
    objects = ObservationQuerySet.as_manager()
    first_published_at: datetime | None

    class Meta:
        ordering = ["statistic", "-period_end"]
        indexes = [
            models.Index(fields=["-first_published_at", "-id"], name="newest_changes",
                         condition=Q(live=True, supersedes__isnull=False)),
        ]  # fmt: skip
        constraints = [
            models.CheckConstraint(
                condition=Q(period_end__gte=F("period_start")),
                name="period_ends_after_it_starts",
                violation_error_message="The period ends before it starts.",
            ),
            models.CheckConstraint(
                condition=Q(supersedes__isnull=True, reason="")
                | Q(supersedes__isnull=False) & ~Q(reason=""),
                name="superseding_needs_a_reason",
                violation_error_message="Say why the other figure is replaced, and only then.",
            ),
            models.CheckConstraint(
                condition=~Q(reason=Reason.CORRECTION) | ~Q(explanation=""),
                name="a_mistake_is_explained",
                violation_error_message="Say what the mistake was: readers are told.",
            ),
            models.CheckConstraint(
                condition=Q(low__isnull=True) | Q(high__isnull=True) | Q(high__gte=F("low")),
                name="range_is_in_order",
                violation_error_message="The upper end lies below the lower end.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.display} ({self.period})"

    def save(
        self, *args: Any, workings: Sequence["Observation"] | None = None, **kwargs: Any
    ) -> None:
        """A published figure takes its place at once, and in all that is computed from it.

        `workings` are the figures that a computed one was made of.
        """
        from dpa.stats.models.working import Working
        from dpa.stats.originals import original_of
        from dpa.stats.publishing import refuse_second, take_its_place

        if self.live and self.first_published_at is None:
            self.first_published_at = timezone.now()
        if self._state.adding:
            # One row for all languages: it belongs to the original.
            self.statistic = original_of(self.statistic)
        if changed := frozen_changes(self):
            raise ValidationError(f"Published figures are never edited: {', '.join(changed)}")
        with transaction.atomic():
            if self.live and workings is None:
                refuse_second(self)
            super().save(*args, **kwargs)
            if workings is not None:
                Working.write(self, workings)
            if self.live:
                take_its_place(self)

    def clean(self) -> None:
        super().clean()
        if frozen_changes(self):
            raise ValidationError(
                "This figure is published, so it stays as it is. Add a new one that replaces it."
            )

    @property
    def superseded(self) -> bool:
        """Whether a published figure has replaced this one."""
        newer = getattr(self, "superseded_by", None)
        return newer is not None and bool(newer.live)

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "stats/statistic.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        """The statistic's page as it will be with this figure, first in the place it takes."""
        statistic = self.statistic
        kept = (o for o in statistic.standing if o.pk not in {self.pk, self.supersedes_id})
        statistic.standing = sorted([self, *kept], key=lambda o: o.period_end, reverse=True)
        return {**super().get_preview_context(request, mode_name), "statistic": statistic}
