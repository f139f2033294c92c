"""The report “Ended without an outcome”."""

from datetime import timedelta

from django.db.models import Max, Q
from django.utils import timezone
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView

from actions import together
from actions.models import ActionPage, OutcomeEvent

PATIENCE = timedelta(days=14)


def without_outcome() -> list[ActionPage]:
    """Those that closed two weeks ago or earlier, and nothing is on record since; oldest first."""
    last_told = Max(
        "outcome_events__happened_on",
        filter=~Q(outcome_events__kind__in=OutcomeEvent.BY_THEMSELVES),
    )
    ended = ActionPage.objects.live().ended(timezone.now() - PATIENCE).defer("body")
    silent = [
        action
        for action in ended.annotate(last_told=last_told).order_by("closes_at")
        if action.last_told is None or action.last_told < action.closes_local.date()
    ]
    first = together.originals_only(action.pk for action in silent)
    return [action for action in silent if action.pk in first]


class WithoutOutcomeView(ReportView):
    """Actions whose readers were not told what came of it."""

    page_title = "Ended without an outcome"
    header_icon = "history"
    index_url_name = "without_outcome_report"
    index_results_url_name = "without_outcome_report_results"
    model = ActionPage
    columns = [
        TitleColumn("title", label="Action", url_name="wagtailadmin_pages:edit"),
        Column("closes_in_words", label="Closed"),
    ]
    list_export = ["title", "closes_in_words"]
    export_headings = {"title": "Action", "closes_in_words": "Closed"}

    def get_queryset(self) -> list[ActionPage]:
        return without_outcome()

    def get_filtered_queryset(self) -> list[ActionPage]:
        return self.get_queryset()
