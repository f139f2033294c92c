"""What happened to a win later, what it rests on, and which figures tell of it."""

from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField, TranslatableField

from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.places.models import Place
from dpa.stats.models import Source
from dpa.translations.children import TranslatedChild
from wins.models.choices import Direction
from wins.models.page import WinPage
from wins.places import places_by_key


class WinEvent(TranslatedChild):
    """Something that happened to a win later: it grew, was cut back, or changed."""

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
        max_length=8,
        choices=Direction,
        default=Direction.CHANGE,
        help_text="Which way it went. A setback also stands in the list of wins, in its year.",
    )
    place = models.ForeignKey(
        Place,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Only where it happened in one of several places of the win.",
    )
    source = models.ForeignKey(
        Source,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Where it can be read.",
    )
    # Not when it happened: those who follow the feed are told once, when we say it.
    recorded_at = models.DateTimeField(
        default=timezone.now, editable=False, help_text="When it was entered."
    )

    translatable_fields = [
        TranslatableField("text"),
        *map(
            SynchronizedField, ("happened_on", "happened_precision", "direction", "place", "source")
        ),
    ]

    @property
    def where(self) -> str:
        """The name of its own place; “” where it is that of the win."""
        places = places_by_key([self.place_id] if self.place_id else [])
        return "".join(place.local_name for place in places)

    @property
    def happened(self) -> str:
        return partial_date(self.happened_on, self.happened_precision)

    @property
    def happened_iso(self) -> str:
        return iso_partial_date(self.happened_on, self.happened_precision)
