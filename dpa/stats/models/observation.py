"""Values of a statistic. A published one is never edited: a better one supersedes it."""

from typing import Any

from django.contrib.humanize.templatetags.humanize import intcomma
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from wagtail.fields import NoFutureDateValidator
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from dpa.dates import span
from dpa.stats.forms import ObservationForm
from dpa.stats.models.choices import Reason, Status, Verification
from dpa.stats.models.frozen import frozen_changes
from dpa.stats.models.queries import ObservationQuerySet
from dpa.stats.models.statistic import Statistic
from dpa.stats.panels import observation_tabs
from dpa.stats.tally import Tally, draw


class Observation(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    models.Model,
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
        max_digits=20,
        decimal_places=4,
        null=True,
        blank=True,
        help_text="Lower end of the range the source gives.",
    )
    high = models.DecimalField(
        max_digits=20, decimal_places=4, null=True, blank=True, help_text="Upper end of that range."
    )
    display_text = models.CharField(
        max_length=24, blank=True, help_text="How it is printed large: “$47 billion”, “66%”."
    )
    status = models.CharField(
        max_length=12, choices=Status, default=Status.FINAL, help_text="What the source calls it."
    )
    source = models.ForeignKey(
        "stats.Source",
        on_delete=models.PROTECT,
        related_name="observations",
        help_text="The publication that it comes from.",
    )
    locator = models.CharField(
        "page or table", max_length=120, blank=True, help_text="Where in it: “Table 29”, “page 3”."
    )
    read_in = models.ForeignKey(
        "stats.Source",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="relayed",
        help_text="Where we read it, if not in the publication itself.",
    )
    read_on = models.DateField(
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="When we last read it there.",
    )
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.KNOWLEDGE,
        help_text="How far it has been checked. Shown to staff.",
    )
    note = models.TextField(blank=True, help_text="What a reader should know about this value.")
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

    base_form_class = ObservationForm
    edit_handler = observation_tabs()
    search_fields = [index.AutocompleteField("display_text"), index.FilterField("live")]

    objects = ObservationQuerySet.as_manager()

    # Which of its statistic's sources it comes from, counted from 1; set by `Statistic.history`.
    source_number: int

    class Meta:
        ordering = ["statistic", "-period_end"]
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
                condition=Q(low__isnull=True) | Q(high__isnull=True) | Q(high__gte=F("low")),
                name="range_is_in_order",
                violation_error_message="The upper end lies below the lower end.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.display} ({self.period})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if changed := frozen_changes(self):
            raise ValidationError(f"Published figures are never edited: {', '.join(changed)}")
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        if frozen_changes(self):
            raise ValidationError(
                "This figure is published, so it stays as it is. Add a new one that replaces it."
            )
        if self.supersedes and self.supersedes.statistic_id != self.statistic_id:
            raise ValidationError({"supersedes": "It belongs to another statistic."})

    @property
    def display(self) -> str:
        """The figure as printed; from the value where no text was given."""
        return self.display_text or intcomma(f"{self.value.normalize():f}", use_l10n=False)

    @property
    def period(self) -> str:
        """Its period in words."""
        return self.period_label or span(self.period_start, self.period_end)

    @property
    def superseded(self) -> bool:
        """Whether a published figure has replaced this one."""
        newer = getattr(self, "superseded_by", None)
        return newer is not None and bool(newer.live)

    @property
    def is_checked(self) -> bool:
        """Whether someone has read it where it was first published."""
        return Verification(self.verification).is_checked

    @property
    def tally(self) -> Tally | None:
        """How to draw it mark by mark; None where marks could not equal the figure."""
        return draw(self.value, self.statistic.unit)

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "stats/statistic.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        """The statistic's page as it will be with this figure, first in the place it takes."""
        statistic, others = self.statistic, self.statistic.standing
        replaced = {self.pk, self.supersedes_id}
        statistic.standing = [self, *(o for o in others if o.pk not in replaced)]
        statistic.standing.sort(key=lambda o: o.period_end, reverse=True)
        return {**super().get_preview_context(request, mode_name), "statistic": statistic}
