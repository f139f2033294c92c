"""What DPA works on."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import (
    FieldPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from dpa.blocks.evidence import statistics_in
from dpa.blocks.streams import StoryStream
from dpa.freshness.memory import remember
from dpa.images.remembered import image_by_key
from dpa.pages import BasePage, IndexPage, SummarizedPage
from dpa.reading.panel import InShortPanel
from dpa.stats.figures import attach_current
from dpa.stats.models import SourceLink, Statistic, shown
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_now
from issues.beside import beside


class IssueIndexPage(IndexPage):
    """All issues: the priorities as headlines, the rest as a list."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["issues.IssuePage"]

    class Meta:
        verbose_name = "issues index"

    @cached_property
    def issues(self) -> list["IssuePage"]:
        """Live issues in the order of the page tree, each in one language."""
        return live_issues()

    @property
    def priorities(self) -> list["IssuePage"]:
        return [issue for issue in self.issues if issue.is_priority]

    @property
    def others(self) -> list["IssuePage"]:
        return [issue for issue in self.issues if not issue.is_priority]


class IssuePage(SummarizedPage):
    """One issue: what it means, what we ask for, and the evidence for both."""

    tagline = models.CharField(
        max_length=90, blank=True, help_text="One line for lists: what we want, in plain words."
    )
    is_priority = models.BooleanField(
        "priority issue", default=True, help_text="Shown as a headline in lists."
    )
    body = StreamField(
        StoryStream(), blank=True, help_text="The story: what it means, what works, what happened."
    )
    asks = StreamField(
        [("ask", blocks.CharBlock(max_length=200, help_text="One thing, in one sentence."))],
        verbose_name="what DPA asks for",
        blank=True,
        help_text="Each ask in one sentence that begins with a verb.",
    )
    other_names = StreamField(
        [("name", blocks.CharBlock(max_length=80, help_text="One name."))],
        verbose_name="other names people use",
        blank=True,
        help_text="So that people who search for them land here.",
    )
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Stands for the issue when it is shared.",
    )
    checked_on = models.DateField(
        "last checked", null=True, blank=True, help_text="When someone last checked every claim."
    )

    parent_page_types = ["issues.IssueIndexPage"]
    subpage_types: list[str] = []
    is_article = True
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [*Page.content_panels, "tagline", InShortPanel(), FieldPanel("body")],
                heading="Content",
            ),
            ObjectList(
                [
                    FieldPanel("asks"),
                    MultiFieldPanel(["other_names", "is_priority", "image"], "In lists and search"),
                ],
                heading="Asks and names",
            ),
            ObjectList(
                [
                    HelpPanel("Sources for what the text says. Figures bring their own."),
                    MultipleChooserPanel(
                        "statistic_links", label="Statistic", chooser_field_name="statistic"
                    ),
                    InlinePanel("source_links", label="Source"),
                    FieldPanel("checked_on"),
                ],
                heading="Evidence",
            ),
            ObjectList(BasePage.promote_panels, heading="Promote"),
        ]
    )
    search_fields = [
        *Page.search_fields,
        index.SearchField("tagline"),
        index.SearchField("in_short", boost=2),
        index.SearchField("other_names", boost=2),
        index.SearchField("asks"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = "issue"

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.in_short

    @cached_property
    def picture(self) -> Any:
        return image_by_key(self.share_image_id or self.image_id)

    @cached_property
    def statistics(self) -> list[Statistic]:
        """The chosen statistics that have a figure to show and do not stand in the text."""
        links = self.statistic_links.select_related("statistic")
        in_text = {statistic.pk for statistic in statistics_in(self.body)}
        beside = [link.statistic for link in links if link.statistic.pk not in in_text]
        chosen = attach_current(statistic for statistic in beside if statistic.live)
        return [statistic for statistic in chosen if statistic.current]

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from issues.order import beside as neighbors

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        before, after = neighbors(self)
        return {**context, **beside(self), "before": before, "after": after}


def live_issues() -> list[IssuePage]:
    """All of them in the order of the page tree, without their text. Read-only: shared.

    Each in the reader’s language, or in English until it is translated.
    """
    found = best_for_readers(IssuePage.objects.live()).defer("body").order_by("path")
    return remember(("live issues", language_now()), lambda: list(found))


class IssueStatistic(Orderable):
    """A statistic that an issue shows."""

    page = ParentalKey(IssuePage, on_delete=models.CASCADE, related_name="statistic_links")
    statistic = models.ForeignKey(
        Statistic, on_delete=models.CASCADE, related_name="issue_links", help_text="The statistic."
    )

    panels = [FieldPanel("statistic")]


class IssueSource(SourceLink):
    """A source that an issue's text rests on."""

    page = ParentalKey(IssuePage, on_delete=models.CASCADE, related_name="source_links")
