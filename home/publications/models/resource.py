"""Resources."""

from typing import Any
from urllib.parse import urlsplit

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField

from dpa.blocks.text import LISTED_FEATURES
from dpa.stats.models import SourceLink
from home.publications.complete import refuse_incomplete
from home.publications.forms import ResourceForm
from home.publications.models.choices import ResourceKind
from home.publications.models.publication import Publication
from home.publications.panels import resource_tabs

FILE: dict[str, Any] = {
    "null": True, "blank": True, "on_delete": models.SET_NULL, "related_name": "+",
}  # fmt: skip


class ResourcePage(Publication):
    """A fact sheet, a report, a video or a podcast."""

    kind = models.CharField(max_length=16, choices=ResourceKind, help_text="What one gets.")
    partner = models.CharField(
        "published with", max_length=160, blank=True, help_text="Another organization, if any."
    )
    document = models.ForeignKey(
        "wagtaildocs.Document", **FILE, help_text="The file to download: PDF first."
    )
    page_count = models.PositiveSmallIntegerField(
        "pages", null=True, blank=True, help_text="How many pages the file has."
    )
    recording = models.ForeignKey(
        "wagtaildocs.Document",
        **FILE,
        help_text="MP4 or WebM for a video, MP3 or M4A for a podcast. Played from our own server.",
    )
    captions = models.ForeignKey(
        "wagtaildocs.Document", **FILE, help_text="A video’s captions, as a WebVTT file (.vtt)."
    )
    minutes = models.PositiveSmallIntegerField(
        "length in minutes", null=True, blank=True, help_text="Of the recording, rounded up."
    )
    transcript = RichTextField(
        blank=True,
        features=LISTED_FEATURES,
        help_text="Every word that is spoken, with what can be seen where it matters.",
    )
    elsewhere = models.URLField(
        "address elsewhere",
        max_length=500,
        blank=True,
        help_text="Where it can be read, watched or heard on another site. A plain link.",
    )

    parent_page_types = ["publications.ResourceIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ResourceForm
    edit_handler = resource_tabs()

    class Meta:
        verbose_name = "resource"

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every page, but whole: approvals, schedules and lists come this way as well."""
        refuse_incomplete(revision.as_object())
        return super().publish(revision, *args, **kwargs)

    @property
    def elsewhere_host(self) -> str:
        """Which site the address elsewhere leads to."""
        return urlsplit(self.elsewhere).hostname or ""


class ResourceSource(SourceLink):
    """A source that a resource rests on."""

    page = ParentalKey(ResourcePage, on_delete=models.CASCADE, related_name="source_links")
