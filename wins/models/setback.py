"""One setback that undid no win of ours, and still belongs into the story."""

from django.db import models
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from dpa.blocks.streams import StoryStream
from dpa.pages import BasePage
from dpa.places.models import Place
from dpa.stats.models import SourceLink
from issues.models import IssuePage
from wins import together
from wins.models.record import Record
from wins.queries import SetbackQuerySet
from wins.setback_panels import setback_tabs


class SetbackPage(Record, BasePage):
    """A decision against what we stand for. What undid a win is that win's later event instead."""

    is_setback = True

    body = StreamField(
        StoryStream(),
        blank=True,
        help_text="What it does, who stood on which side, what can still be done.",
    )
    places = ParentalManyToManyField(
        Place, blank=True, related_name="setbacks", help_text="Where it applies."
    )
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="setbacks", help_text="Which issues it belongs to."
    )

    parent_page_types = ["wins.WinIndexPage"]
    subpage_types: list[str] = []
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("places"),
        SynchronizedField("issues"),
        *(SynchronizedField(name, overridable=False) for name in together.SHARED["SetbackPage"]),
    ]
    edit_handler = setback_tabs(BasePage.promote_panels)
    search_fields = [
        *Page.search_fields,
        index.SearchField("lede", boost=2),
        index.SearchField("identifier", boost=3),
        index.SearchField("body"),
        index.RelatedFields("places", [index.SearchField("name")]),
        index.FilterField("level"),
        index.FilterField("category"),
        index.FilterField("decided_on"),
    ]

    objects = PageManager.from_queryset(SetbackQuerySet)()

    class Meta:
        verbose_name = "setback"

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede


class SetbackSource(SourceLink):
    """A source that a setback's text rests on."""

    page = ParentalKey(SetbackPage, on_delete=models.CASCADE, related_name="source_links")
