"""Which summaries are too hard to read: a report for staff."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.urls import reverse
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page

from dpa.pages import SummarizedPage
from dpa.reading.measure import measure


@dataclass(frozen=True)
class HardToRead:
    """A page whose “In short” asks too much, and where it can be edited."""

    title: str
    kind: str
    why: str
    published: str
    edit_url: str


def hard_to_read() -> Iterator[HardToRead]:
    """Every page with a summary above the grade, what is public first."""
    kinds = [model for model in apps.get_models() if issubclass(model, SummarizedPage)]
    pages = [
        page
        for model in kinds
        for page in model.objects.exclude(in_short="")
        .select_related("locale")
        .only("title", "in_short", "live", "locale", "path", "depth")
    ]
    for page in sorted(pages, key=lambda page: (not page.live, page.title)):
        reading = measure(page.in_short, page.locale.language_code)
        if reading and reading.too_hard:
            yield HardToRead(
                page.title,
                str(page._meta.verbose_name).capitalize(),
                reading.says,
                "Published" if page.live else "Draft",
                reverse("wagtailadmin_pages:edit", args=[page.pk]),
            )


class HardToReadView(ReportView):
    """Summaries above grade 8, or the same in Spanish."""

    page_title = "Hard to read"
    header_icon = "openquote"
    index_url_name = "hard_to_read"
    index_results_url_name = "hard_to_read_results"
    model = Page
    columns = [
        TitleColumn("title", label="Page", get_url=lambda line: line.edit_url),
        Column("kind", label="Kind"),
        Column("why", label="Its “In short”"),
        Column("published", label="State"),
    ]
    list_export = ["title", "kind", "why", "published"]
    export_headings = {"title": "Page", "why": "Its “In short”", "published": "State"}

    def get_queryset(self) -> list[HardToRead]:
        return list(hard_to_read())

    def get_filtered_queryset(self) -> list[HardToRead]:
        return self.get_queryset()
