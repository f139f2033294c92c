"""Pictures with what makes them usable: who made them, under which licence, with whose consent."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.images.models import AbstractImage, AbstractRendition, Image
from wagtail.search import index

from dpa.dates import DatePrecision
from dpa.translations.now import language_now


class SiteImage(AbstractImage):
    """A picture, its credit and licence, and until when the people shown agree to be shown."""

    description_es = models.CharField(
        "description in Spanish",
        max_length=255,
        blank=True,
        help_text="What it shows, in Spanish, for people who can’t see it. Empty: Spanish pages "
        "read out the English one, marked as English. A page may say it in its own words.",
    )
    credit = models.CharField(
        max_length=200,
        blank=True,
        help_text="Who made it, as it should be named: “Photo: Ana Ruiz”.",
    )
    credit_es = models.CharField(
        "credit in Spanish",
        max_length=200,
        blank=True,
        help_text="Only where it holds words: “Foto: Ana Ruiz”. Empty: as above.",
    )
    licence = models.CharField(
        max_length=200,
        blank=True,
        help_text="What allows us to use it: “CC BY 4.0”, “Own work”, “Licensed until 2028”.",
    )
    where = models.CharField(
        max_length=200, blank=True, help_text="Where it was taken, as precisely as is safe to say."
    )
    taken_on = models.DateField(null=True, blank=True, help_text="When it was taken.")
    taken_precision = models.CharField(
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known.",
    )
    consent = models.CharField(
        max_length=20,
        choices=[
            ("not_needed", "Not needed: nobody can be recognised"),
            ("given", "Given by everyone who can be recognised"),
            ("public_event", "Public event, no close-up"),
            ("missing", "Not yet given: do not publish"),
        ],
        default="missing",
        help_text="Whether the people shown have agreed to be shown.",
    )
    consent_until = models.DateField(
        null=True,
        blank=True,
        help_text="The last day on which their consent holds. Empty: until taken back.",
    )
    consent_note = models.TextField(
        blank=True, help_text="Where the signed consent is kept and what it leaves out."
    )

    content_note = models.CharField(
        max_length=120,
        blank=True,
        help_text="For pictures that may upset: what they show, in a few words (“Police in riot "
        "gear”). Readers then open them by choice, and they are not used where links are shared.",
    )
    content_note_es = models.CharField(
        "content note in Spanish",
        max_length=120,
        blank=True,
        help_text="The same: “Policías antidisturbios”. Empty: as above.",
    )

    admin_form_fields = (
        *Image.admin_form_fields,
        "description_es",
        "credit",
        "credit_es",
        "licence",
        "where",
        "taken_on",
        "taken_precision",
        "consent",
        "consent_until",
        "consent_note",
        "content_note",
        "content_note_es",
    )
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("description_es"),
        index.SearchField("credit"),
        index.SearchField("where"),
        index.FilterField("consent"),
    ]

    class Meta(AbstractImage.Meta):
        verbose_name = "image"

    @property
    def default_alt_text(self) -> str:
        """What it shows, in the language spoken now where somebody has said so."""
        own = self.description_es if language_now() == "es" else ""
        return own or str(super().default_alt_text)

    @property
    def alt_language(self) -> str | None:
        """The language of its words where that is not the page's: those of a block are."""
        foreign = language_now() == "es" and not self.description_es
        own = self.decorative or self.contextual_alt_text
        return settings.LANGUAGE_CODE if foreign and not own else None

    @property
    def credited(self) -> str:
        """The credit as it is said in the language spoken now."""
        return (self.credit_es if language_now() == "es" else "") or self.credit

    @property
    def noted(self) -> str:
        """The content note in the language spoken now; “” for a picture without."""
        spanish = self.content_note_es if language_now() == "es" else ""
        return (self.content_note and spanish) or self.content_note

    @property
    def may_be_shown(self) -> bool:
        """Whether consent, where it is needed, is given and has not run out."""
        if self.consent == "missing":
            return False
        return self.consent_until is None or self.consent_until >= timezone.localdate()

    @property
    def may_be_shared(self) -> bool:
        """Whether it may meet people who did not choose to see it: in shared links, in notices."""
        return self.may_be_shown and not self.content_note


class SiteRendition(AbstractRendition):
    """A picture at one size and in one format."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_a_spec"
            )
        ]
