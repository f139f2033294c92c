"""Which sources do not answer: a report for staff."""

from typing import Any

from django.db.models import Case, Count, F, Q, Value, When
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from dpa.stats.models import Source, SourceHealth

State = SourceHealth.State
ORDER = (State.DOWN, State.DOUBTFUL, State.NOT_ALLOWED)


class SilentSourcesView(ReportView):
    """Those that are down first, among them those first on which most figures rest.

    Sites that keep robots out stand last: a person has to look.
    """

    page_title = "Sources that do not answer"
    header_icon = "link"
    index_url_name = "silent_sources_report"
    index_results_url_name = "silent_sources_report_results"
    model = Source
    columns = [
        TitleColumn("source", label="Source", get_url=lambda health: edit_url(health)),
        Column("get_state_display", label="State"),
        Column("detail", label="What it said"),
        DateColumn("answered_at", label="Last answered"),
        DateColumn("asked_at", label="Last asked"),
        Column("failures", label="Days it failed"),
        Column("figures", label="Figures that rest on it"),
    ]
    list_export = [
        "source", "address", "get_state_display", "detail", "answered_at", "asked_at", "failures",
        "figures",
    ]  # fmt: skip
    export_headings = {
        "get_state_display": "State", "detail": "What it said", "answered_at": "Last answered",
        "asked_at": "Last asked", "failures": "Days it failed",
        "figures": "Figures that rest on it",
    }  # fmt: skip

    def get_queryset(self) -> Any:
        return silent_sources()


def silent_sources() -> Any:
    """Published sources whose present address did not answer, with `figures`: how many rest on it.

    Those are published figures, replaced ones too: they stay in the public table.
    """
    ranks = [When(state=state, then=Value(rank)) for rank, state in enumerate(ORDER)]
    figures = Count("source__observations", filter=Q(source__observations__live=True))
    silent = SourceHealth.objects.filter(
        state__in=ORDER, source__live=True, address=F("source__url")
    )
    ranked = silent.select_related("source").annotate(figures=figures, rank=Case(*ranks))
    return ranked.order_by("rank", "-figures", "source__publisher", "source__title")


def edit_url(health: SourceHealth) -> str:
    """Where the source is edited."""
    return reverse(Source.snippet_viewset.get_url_name("edit"), args=[health.source_id])


@hooks.register("register_admin_urls")
def silent_sources_urls() -> list[Any]:
    """The report, and what it reloads when it is paged."""
    view = SilentSourcesView
    return [
        path("reports/sources/", view.as_view(), name=view.index_url_name),
        path(
            "reports/sources/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
    ]


@hooks.register("register_reports_menu_item")
def silent_sources_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("silent_sources_report")
    return MenuItem("Sources that do not answer", address, icon_name="link", order=91)
