"""Where the law stands in a place, subject by subject."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PublishingPanel
from wagtail.fields import NoFutureDateValidator
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin
from wagtail.search import index

from dpa.atlas.models.choices import VALUES, Subject
from dpa.atlas.models.previewed import PlacePreviewMixin
from dpa.atlas.vocabulary import BY_KEY, BY_SUBJECT, Value
from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.places.models import Place
from dpa.stats.models import Source, Verification

# States and below; what the whole country's law says is told elsewhere.
WITH_OWN_LAW = [Place.Kind.STATE, Place.Kind.DISTRICT, Place.Kind.CITY]


def _fitting() -> Q:
    """That an answer belongs to its subject."""
    fitting = Q()
    for subject, values in BY_SUBJECT.items():
        fitting |= Q(subject=subject, value__in=[value.key for value in values])
    return fitting


class LawStatus(
    PlacePreviewMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    models.Model,
):
    """What the law of a place says on one subject today. What it said before is in its versions."""

    place = models.ForeignKey(
        Place,
        on_delete=models.PROTECT,
        related_name="law_statuses",
        limit_choices_to={"kind__in": WITH_OWN_LAW},
        help_text="Whose law it is: a state, the District of Columbia, or a city.",
    )
    subject = models.CharField(max_length=30, choices=Subject, help_text="What it is about.")
    value = models.CharField(
        "what the law says",
        max_length=30,
        choices=VALUES,
        help_text="One answer from the group of its subject; readers see what each one means.",
    )
    note = models.CharField(
        max_length=200,
        blank=True,
        help_text="What is special here, in one sentence. Shown beside the answer.",
    )
    note_in_spanish = models.CharField(
        max_length=200,
        blank=True,
        help_text="The same sentence in Spanish. Empty: Spanish pages show the English one.",
    )
    in_force_since = models.DateField(
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="Since when the law says so, not when it was passed. Only the year known? Take "
        "January 1. Empty if it is not known.",
    )
    in_force_precision = models.CharField(
        "how exact",
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known; no more is shown.",
    )
    source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        related_name="law_statuses",
        limit_choices_to={"live": True},
        help_text="Where it can be read: the law itself, if possible.",
    )
    locator = models.CharField(
        "page or section", max_length=120, blank=True, help_text="Where in it: “Section 11350”."
    )
    checked_on = models.DateField(
        "last checked on",
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="When someone last made sure that it is still so. Readers see the date.",
    )
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.KNOWLEDGE,
        help_text="How far it has been checked. Shown to staff.",
    )

    panels = [
        # Without these not even a draft: the database knows no answer to no question.
        FieldRowPanel(["place", FieldPanel("subject", required_on_save=True)]),
        FieldPanel("value", required_on_save=True),
        MultiFieldPanel(
            ["note", FieldPanel("note_in_spanish", heading="Note in Spanish")], "In this place"
        ),
        FieldRowPanel(["in_force_since", "in_force_precision"]),
        MultiFieldPanel(
            [FieldPanel("source"), "locator", "verification", "checked_on"], "Evidence"
        ),
        PublishingPanel(),
    ]
    search_fields = [
        index.RelatedFields("place", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.SearchField("note"),
        index.FilterField("live"),
    ]

    class Meta:
        verbose_name = "law status"
        verbose_name_plural = "law statuses"
        ordering = ["place__name", "subject"]
        constraints = [
            models.UniqueConstraint(
                fields=["place", "subject"],
                name="one_law_status_a_subject",
                violation_error_message="This place has one for that subject. Change that one: "
                "what it said before stays in its history.",
            ),
            models.CheckConstraint(
                condition=_fitting(),
                name="law_status_fits_its_subject",
                violation_error_message="That answer belongs to another subject. Choose one from "
                "the group with the name of the subject.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.place}: {self.get_subject_display()}"

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        """In either language, since it has a sentence in each."""
        return [("en", "In English"), ("es", "In Spanish")]

    def in_view(self, view: Any) -> dict[str, Any]:
        """The law with this answer; as it is while none is chosen."""
        from dpa.atlas.laws import Field

        own = self if self.value in BY_KEY else None
        return {
            "laws": [
                Field(law.subject, own) if law.subject == self.subject else law for law in view.laws
            ]
        }

    @property
    def answer(self) -> Value:
        """The answer with its words and its meaning."""
        return BY_KEY[self.value]

    @property
    def in_force(self) -> str:
        """Since when, in words, no more exact than what is known."""
        return partial_date(self.in_force_since, self.in_force_precision)

    @property
    def in_force_iso(self) -> str:
        """The same for a `datetime` attribute."""
        return iso_partial_date(self.in_force_since, self.in_force_precision)

    @property
    def was_ahead(self) -> bool:
        """Whether the source came out before the day, and nobody has looked since."""
        known = self.checked_on or self.source.published_on
        return bool(known and self.in_force_since and self.in_force_since > known)

    @property
    def said(self) -> dict[str, str]:
        """The note in the language of the page, or in English with its language named."""
        language = (get_language() or "en").partition("-")[0]
        if language == "es" and self.note_in_spanish:
            return {"text": self.note_in_spanish, "language": ""}
        return {"text": self.note, "language": "" if language == "en" else "en"}

    @property
    def is_checked(self) -> bool:
        """Whether someone has read it in the law itself."""
        return Verification(self.verification).is_checked
