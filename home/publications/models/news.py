"""News."""

from django.db import models
from modelcluster.fields import ParentalKey

from dpa.stats.models import SourceLink
from home.publications.models.choices import NewsKind
from home.publications.models.publication import Publication
from home.publications.panels import publication_tabs


class NewsPage(Publication):
    """A press release, a statement or a blog post."""

    kind = models.CharField(max_length=16, choices=NewsKind, help_text="Who speaks, and to whom.")
    dateline = models.CharField(
        "place line",
        max_length=80,
        blank=True,
        help_text="Before the text of a press release: “New York, NY”.",
    )
    press_contact = models.BooleanField(
        "show the press contact",
        default=True,
        help_text="The press address from the settings, under press releases and statements.",
    )

    parent_page_types = ["publications.NewsIndexPage"]
    subpage_types: list[str] = []
    edit_handler = publication_tabs(
        [["kind", "published_on"], ["byline", "dateline"], ["press_contact"]]
    )

    class Meta:
        verbose_name = "news"
        verbose_name_plural = "news"

    @property
    def for_the_press(self) -> bool:
        """Whether journalists are told whom to ask."""
        return self.press_contact and self.kind != NewsKind.BLOG


class NewsSource(SourceLink):
    """A source that a piece of news rests on."""

    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="source_links")
