"""Publications that figures and facts come from: one record each, used everywhere."""

from typing import Any

from django.db import models, transaction
from django.urls import reverse
from wagtail.admin.panels import FieldPanel
from wagtail.fields import NoFutureDateValidator
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    Orderable,
    PreviewableMixin,
    RevisionMixin,
    WorkflowMixin,
)
from wagtail.search import index

from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.stats.forms.lasting import SourceForm
from dpa.stats.models.choices import WrittenIn
from dpa.stats.models.former import FormerSlug
from dpa.stats.tabs.source import source_tabs


class Source(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    models.Model,
):
    """One publication. It can't be deleted while anything on the site rests on it."""

    publisher = models.CharField(
        max_length=200, help_text="Who published it: “Federal Bureau of Investigation (FBI)”."
    )
    short_name = models.CharField(
        max_length=60,
        blank=True,
        help_text="The publisher as named beside a figure: “FBI”. Empty: the full name.",
    )
    title = models.CharField(max_length=300, help_text="The publication’s own title, as printed.")
    slug = models.SlugField(
        max_length=80, unique=True, help_text="A lasting handle, such as “nchs-db522”."
    )
    authors = models.CharField(
        max_length=300, blank=True, help_text="People named as authors, if any."
    )
    published_on = models.DateField(
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="When it came out. Empty for a publication that is renewed all the time.",
    )
    published_precision = models.CharField(
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known.",
    )
    edition = models.CharField(
        max_length=120, blank=True, help_text="Edition, volume or number, if it has one."
    )
    written_in = models.CharField(
        max_length=2,
        choices=WrittenIn,
        default=WrittenIn.ENGLISH,
        help_text="The language of its title and text. Screen readers read its title in it.",
    )
    url = models.URLField(
        "address", max_length=500, blank=True, help_text="Where it can be read today."
    )
    saved_copy_url = models.URLField(
        "saved copy",
        max_length=500,
        blank=True,
        help_text="A copy that stays when the page goes, for example at the Internet Archive.",
    )
    is_primary = models.BooleanField(
        "primary source",
        default=True,
        help_text="It counted, measured or decided this itself. Off: it repeats somebody else.",
    )
    quoted_by = models.ManyToManyField(
        "self",
        symmetrical=False,
        blank=True,
        related_name="quotes",
        help_text="The pages through which we read it, if we have not seen the original.",
    )
    note = models.TextField(
        "note for staff", blank=True, help_text="What still has to be checked. Never shown."
    )

    base_form_class = SourceForm
    edit_handler = source_tabs()
    search_fields = [
        index.SearchField("publisher", boost=2),
        index.SearchField("title", boost=2),
        index.SearchField("authors"),
        index.AutocompleteField("publisher"),
        index.AutocompleteField("title"),
        index.FilterField("is_primary"),
        index.FilterField("live"),
    ]

    class Meta:
        ordering = ["publisher", "title"]

    def __str__(self) -> str:
        return f"{self.name}: {self.title}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A public address that changes leads to the new one."""
        with transaction.atomic():
            FormerSlug.keep(self)
            super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return reverse("source", args=[self.slug])

    @property
    def name(self) -> str:
        """The publisher as it is named beside a figure."""
        return self.short_name or self.publisher

    @property
    def published(self) -> str:
        """When it came out, in words, no more exact than what is known."""
        return partial_date(self.published_on, self.published_precision)

    @property
    def published_iso(self) -> str:
        """The same for a `datetime` attribute."""
        return iso_partial_date(self.published_on, self.published_precision)

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "stats/source_preview.html"


class SourceLink(Orderable):
    """That something rests on a source, and where in it. Each kind of page has its own."""

    source = models.ForeignKey(
        Source,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The publication.",
    )
    detail = models.CharField(
        "page or passage",
        max_length=200,
        blank=True,
        help_text="Where in it: “Table 2”, “page 14”. Shown with the source.",
    )

    panels = [FieldPanel("source"), FieldPanel("detail")]

    class Meta(Orderable.Meta):
        abstract = True


def shown(links: Any) -> list[SourceLink]:
    """Those of a page's `source_links` whose source is published, with it.

    In a preview they are not in the database, so this is no query set's method.
    """
    return [link for link in links.select_related("source") if link.source.live]
