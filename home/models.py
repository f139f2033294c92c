"""The front door, and the plain pages."""

from django.db import models
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from dpa.blocks.links import LinkBlock
from dpa.blocks.media import PictureBlock
from dpa.pages import BasePage, SummarizedPage
from dpa.reading.panel import InShortPanel
from dpa.stats.models import SourceLink, shown
from home.blocks import PageStream


class HomePage(BasePage):
    """The first page: one headline, the mission, and bands of whatever matters now."""

    hero_heading = models.CharField(
        "headline",
        max_length=60,
        blank=True,
        help_text="The only main heading, set to fill the width. Empty: the page’s title.",
    )
    hero_lede = models.TextField(
        "mission", max_length=400, blank=True, help_text="Who we are and what we work for."
    )
    hero_text = models.TextField(
        "why", max_length=500, blank=True, help_text="A second, quieter paragraph."
    )
    hero_links = StreamField(
        [("link", LinkBlock(required=True))],
        verbose_name="buttons",
        blank=True,
        max_num=2,
        help_text="One or two. The first is the one we want most.",
    )
    hero_image = StreamField(
        [("image", PictureBlock(help_text="The picture, and what it shows in words."))],
        verbose_name="picture",
        blank=True,
        max_num=1,
        help_text="The large picture beside the mission.",
    )
    hero_caption = models.CharField(
        "caption",
        max_length=250,
        blank=True,
        help_text="Under the picture: when and why it matters. The credit is added by itself.",
    )
    body = StreamField(PageStream(), blank=True, help_text="Everything below, band by band.")

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "issues.IssueIndexPage",
        "wins.WinIndexPage",
        "actions.ActionIndexPage",
        "stats.StatisticIndexPage",
        "publications.NewsIndexPage",
        "publications.ResourceIndexPage",
        "drugs.DrugIndexPage",
        "home.StandardPage",
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    *Page.content_panels,
                    MultiFieldPanel(["hero_heading", "hero_lede", "hero_text"], "Words"),
                    FieldPanel("hero_links"),
                    MultiFieldPanel(["hero_image", "hero_caption"], "Picture"),
                ],
                heading="First screen",
            ),
            ObjectList([FieldPanel("body")], heading="Bands"),
            ObjectList(BasePage.promote_panels, heading="Promote"),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("hero_lede"),
        index.SearchField("hero_text"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = "home page"

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.hero_lede


class StandardPage(SummarizedPage):
    """A page of text or of bands: About, Privacy, How we do our work."""

    lede = models.TextField(
        "opening sentences", max_length=500, blank=True, help_text="Below the heading."
    )
    stock = models.CharField(
        "paper",
        max_length=8,
        blank=True,
        choices=[("", "Page"), ("pink", "Pink: acting"), ("canary", "Canary: evidence")],
        help_text="The paper of the opening. Its color says what the page is about.",
    )
    body = StreamField(PageStream(), blank=True, help_text="The page, block by block.")

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [*Page.content_panels, "lede", InShortPanel(), "stock", "body"], heading="Content"
            ),
            ObjectList([InlinePanel("source_links", label="Source")], heading="Evidence"),
            ObjectList(BasePage.promote_panels, heading="Promote"),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("lede", boost=2),
        index.SearchField("in_short"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = "page"
        verbose_name_plural = "pages"

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)


class StandardPageSource(SourceLink):
    """A source that a page's text rests on."""

    page = ParentalKey(StandardPage, on_delete=models.CASCADE, related_name="source_links")
