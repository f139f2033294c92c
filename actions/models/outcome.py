"""What happened to an action, line by line. Lines are added, never changed."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.fields import NoFutureDateValidator
from wagtail.models import Page

from actions import together
from actions.models.page import ActionPage
from dpa.stats.numbers import plain


class Ledger(models.Manager["OutcomeEvent"]):
    """Lines with the page that each points at."""

    def get_queryset(self) -> models.QuerySet["OutcomeEvent"]:
        return super().get_queryset().select_related("page")


class OutcomeEvent(models.Model):
    """One line of an action's ledger: what happened, when, and what it led to.

    The database refuses to change or delete a line (migration 0006). Both keys are kept by the
    database itself: lines go with their action, and a page that goes is only unlinked.
    """

    class Kind(models.TextChoices):
        OPENED = "opened", _("Opened")
        CLOSED = "closed", _("Closed")
        DELIVERED = "delivered", _("Delivered")
        REPLY = "reply", _("Reply")
        RESULT = "result", _("Result")
        WIN = "win", _("Win")
        SETBACK = "setback", _("Setback")

    # These are written down when their time comes, by nobody.
    BY_THEMSELVES = (Kind.OPENED, Kind.CLOSED)

    action = models.ForeignKey(
        ActionPage,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="outcome_events",
        help_text="Which action it belongs to.",
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="What kind of thing happened.")
    happened_on = models.DateField(
        validators=[NoFutureDateValidator()], help_text="The day it happened."
    )
    text = models.CharField(max_length=300, help_text="What happened, in one sentence.")
    to_whom = models.CharField(
        max_length=160, blank=True, help_text="Who received it or answered, if it was somebody."
    )
    confirmed = models.PositiveIntegerField(
        "confirmed count",
        null=True,
        blank=True,
        help_text="For “Delivered”: how many, as the other side or a record confirms.",
    )
    page = models.ForeignKey(
        Page,
        verbose_name="page about it",
        null=True,
        blank=True,
        on_delete=models.DO_NOTHING,
        db_constraint=False,
        related_name="+",
        help_text="The win it led to, or another page that tells more.",
    )
    created_at = models.DateTimeField(auto_now_add=True, help_text="When it was written down.")

    objects = Ledger()

    class Meta:
        verbose_name = "outcome"
        ordering = ["happened_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["action", "kind", "happened_on"],
                condition=Q(kind__in=["opened", "closed"]),
                name="action_opens_and_closes_once_a_day",
            ),
            models.CheckConstraint(
                condition=Q(confirmed__isnull=True) | Q(kind="delivered"),
                name="action_count_is_of_what_was_delivered",
                violation_error_message="A confirmed count belongs to “Delivered” only.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.action.title}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Each line belongs to the original, also where somebody chose its translation."""
        if self.action_id:
            self.action_id = together.original_of(self.action_id)
        super().save(*args, **kwargs)

    @property
    def said(self) -> str:
        """What happened; what wrote itself down is said in the language of the page."""
        return gettext(self.text) if self.by_itself else self.text

    @property
    def confirmed_in_words(self) -> str:
        """“12,480”; “” for what has no count."""
        return "" if self.confirmed is None else plain(Decimal(self.confirmed))

    @property
    def by_itself(self) -> bool:
        """Whether its time alone wrote it down."""
        return self.kind in self.BY_THEMSELVES
