"""Searches for staff: which words were looked for, those that found nothing first."""

from datetime import timedelta
from typing import Any

from django.db.models import Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import override
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from dpa.search.models import SearchCount

DAYS = 90
COLUMNS = {
    "words": "Words",
    "language": "Language",
    "times": f"Times in {DAYS} days",
    "results": "Results, last",
}


def rows() -> list[dict[str, Any]]:
    """Words, language, how often in the last months, and how many results they last had."""
    since = timezone.localdate() - timedelta(days=DAYS)
    kept = SearchCount.objects.filter(day__gt=since)
    last = kept.order_by("words", "language", "-day").distinct("words", "language")
    results = {(row.words, row.language): row.found for row in last}
    sums = kept.order_by().values("words", "language").annotate(times=Sum("count"))
    found = [{**row, "results": results.get((row["words"], row["language"]), 0)} for row in sums]
    return sorted(found, key=lambda row: (row["results"], -row["times"], row["words"]))


def address(row: dict[str, Any]) -> str:
    """Where staff see for themselves what these words find."""
    with override(row["language"]):
        return f"{reverse('search')}?{urlencode({'q': row['words']})}"


class SearchesView(ReportView):
    """No person, no time but the day, no order: only words and how often."""

    page_title = "Searches"
    header_icon = "search"
    index_url_name = "searches_report"
    index_results_url_name = "searches_report_results"
    model = SearchCount
    columns = [
        TitleColumn("words", label=COLUMNS["words"], get_url=address),
        Column("language", label=COLUMNS["language"]),
        NumberColumn("times", label=COLUMNS["times"]),
        NumberColumn("results", label=COLUMNS["results"]),
    ]
    list_export = list(COLUMNS)
    export_headings = COLUMNS

    def get_queryset(self) -> list[dict[str, Any]]:
        return rows()

    def get_filtered_queryset(self) -> list[dict[str, Any]]:
        return self.get_queryset()
