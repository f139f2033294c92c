"""The report “Figures to look after”."""

from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from dpa.stats.models import Statistic
from dpa.stats.upkeep.dangling import dangling_figures
from dpa.stats.upkeep.due import Due
from dpa.stats.upkeep.outlived import outlived_provisionals
from dpa.stats.upkeep.overdue import overdue_releases, overdue_reviews
from dpa.stats.upkeep.registered import registered


class UpkeepView(ReportView):
    """Overdue releases and reviews, provisional figures outlived, figures lost from texts."""

    page_title = "Figures to look after"
    header_icon = "history"
    index_url_name = "upkeep_report"
    index_results_url_name = "upkeep_report_results"
    model = Statistic
    columns = [
        TitleColumn("title", label="What", get_url=lambda line: line.edit_url),
        Column("why", label="Why"),
    ]
    list_export = ["title", "why"]
    export_headings = {"title": "What", "why": "Why"}

    def get_queryset(self) -> list[Due]:
        finder = AdminURLFinder(self.request.user)
        return [
            *overdue_releases(),
            *outlived_provisionals(),
            *dangling_figures(finder),
            *overdue_reviews(),
            *registered(),
        ]

    def get_filtered_queryset(self) -> list[Due]:
        return self.get_queryset()
