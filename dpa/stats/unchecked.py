"""Which facts nobody has yet read at their source: a report for staff."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.urls import reverse
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from dpa.stats.models import Observation, Verification


@dataclass(frozen=True)
class Unchecked:
    """One thing that rests on an unchecked fact, in words, and where it can be edited."""

    title: str
    kind: str
    why: str
    published: str
    edit_url: str


# Says which things of its section are unchecked.
Section = Callable[[], Iterable[Unchecked]]
_sections: list[Section] = []


def register(section: Section) -> Section:
    """Sections whose things carry a verification mark say so when they are loaded."""
    _sections.append(section)
    return section


def unchecked(things: Any) -> Any:
    """Those of a query set whose mark says that nobody has read them at their source."""
    return things.exclude(verification=Verification.PRIMARY).order_by("-live", "pk")


def row(thing: Any, edit_url: str) -> Unchecked:
    """A thing with `verification` and `live` as a line of the report."""
    return Unchecked(
        title=str(thing),
        kind=str(thing._meta.verbose_name).capitalize(),
        why=thing.get_verification_display(),
        published="Published" if thing.live else "Draft",
        edit_url=edit_url,
    )


def unchecked_pages(model: Any) -> list[Unchecked]:
    """The unchecked pages of a kind."""
    return [
        row(page, reverse("wagtailadmin_pages:edit", args=[page.pk]))
        for page in unchecked(model.objects.defer("body"))
    ]


@register
def unchecked_figures() -> list[Unchecked]:
    """Figures, each named with its statistic."""
    edit = Observation.snippet_viewset.get_url_name("edit")
    return [
        replace(row(figure, reverse(edit, args=[figure.pk])), title=f"{figure.statistic}: {figure}")
        for figure in unchecked(Observation.objects.select_related("statistic"))
    ]


class UncheckedView(ReportView):
    """Everything that is marked “not yet checked”, what is already public first."""

    page_title = "Not yet checked"
    header_icon = "warning"
    index_url_name = "unchecked_report"
    index_results_url_name = "unchecked_report_results"
    model = Observation
    columns = [
        TitleColumn("title", label="What", get_url=lambda line: line.edit_url),
        Column("kind", label="Kind"),
        Column("why", label="How far it was checked"),
        Column("published", label="State"),
    ]
    list_export = ["title", "kind", "why", "published"]
    export_headings = {"title": "What", "why": "How far it was checked", "published": "State"}

    def get_queryset(self) -> list[Unchecked]:
        lines = [line for section in _sections for line in section()]
        return sorted(lines, key=lambda line: (line.published == "Draft", line.kind, line.title))

    def get_filtered_queryset(self) -> list[Unchecked]:
        return self.get_queryset()
