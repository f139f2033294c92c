"""The report “Help to check”."""

from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from dpa.safety.due import ToCheck, entries_to_check
from dpa.safety.models import SafeReading


class HelpToCheckView(ReportView):
    """Entries of “Help now” that nobody has checked, or not within 90 days."""

    page_title = "Help to check"
    header_icon = "help"
    index_url_name = "help_to_check"
    index_results_url_name = "help_to_check_results"
    model = SafeReading
    columns = [
        TitleColumn("title", label="Help", get_url=lambda line: line.edit_url),
        Column("why", label="Why"),
    ]
    list_export = ["title", "why"]
    export_headings = {"title": "Help", "why": "Why"}

    def get_queryset(self) -> list[ToCheck]:
        return list(entries_to_check())

    def get_filtered_queryset(self) -> list[ToCheck]:
        return self.get_queryset()
