"""What a figure rests on, and who made sure of it."""

from django.conf import settings
from django.db import models
from wagtail.fields import NoFutureDateValidator

from dpa.stats.models.choices import Verification


class Evidence(models.Model):
    """A publication, the place in it, and how far somebody has checked it."""

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
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Who read it at its source. Set by “Mark as checked”.",
    )
    checked_at = models.DateTimeField(
        null=True, editable=False, help_text="When they did. Set by “Mark as checked”."
    )
    note = models.TextField(blank=True, help_text="What a reader should know about this value.")

    class Meta:
        abstract = True

    @property
    def is_checked(self) -> bool:
        """Whether someone has read it where it was first published."""
        return Verification(self.verification).is_checked
