"""What happened to a win later, and what it rests on."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.stats.models import Source, SourceLink
from wins.models.page import WinPage


class WinEvent(Orderable):
    """Something that happened to a win later: it grew, was cut back, or changed."""

    class Direction(models.TextChoices):
        ADVANCE = "advance", "A step on"
        SETBACK = "setback", "A setback"
        CHANGE = "change", "A change"

    page = ParentalKey(WinPage, on_delete=models.CASCADE, related_name="later_events")
    happened_on = models.DateField(help_text="When. Only the year known? Take January 1.")
    happened_precision = models.CharField(
        "how exact",
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known.",
    )
    text = models.CharField(max_length=300, help_text="What happened, in one sentence.")
    direction = models.CharField(
        max_length=8, choices=Direction, default=Direction.CHANGE, help_text="Which way it went."
    )
    source = models.ForeignKey(
        Source,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Where it can be read.",
    )

    @property
    def happened(self) -> str:
        return partial_date(self.happened_on, self.happened_precision)

    @property
    def happened_iso(self) -> str:
        return iso_partial_date(self.happened_on, self.happened_precision)


class WinSource(SourceLink):
    """A source that a win's text rests on."""

    page = ParentalKey(WinPage, on_delete=models.CASCADE, related_name="source_links")
