"""Follows for staff: all links in a list, one link by day, page and campaign, and as CSV."""

import csv
from collections import Counter
from datetime import date, timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.generic import TemplateView
from wagtail.admin.ui.tables import NumberColumn, TitleColumn
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.reports import ReportView

from dpa.follows.destinations import names_of_all
from dpa.follows.models import Campaign, FollowCount, followed, followed_by_day
from dpa.stats.data.cells import harmless

DAYS_SHOWN = 90


class FollowsView(ReportView):
    """Every link that was followed or can be, the most followed of the last 30 days first."""

    page_title = "Follows"
    header_icon = "link-external"
    index_url_name = "follows_report"
    index_results_url_name = "follows_report_results"
    model = FollowCount
    columns = [
        TitleColumn(
            "name", label="Link", get_url=lambda row: reverse("follows_of", args=[row["code"]])
        ),
        NumberColumn("week", label="Last 7 days"),
        NumberColumn("month", label="Last 30 days"),
        NumberColumn("total", label="Ever"),
    ]
    list_export = ["name", "code", "week", "month", "total"]
    export_headings = {
        "name": "Link", "code": "Code", "week": "Last 7 days", "month": "Last 30 days",
        "total": "Ever",
    }  # fmt: skip

    def get_queryset(self) -> list[dict[str, Any]]:
        return rows()

    def get_filtered_queryset(self) -> list[dict[str, Any]]:
        return self.get_queryset()


def rows() -> list[dict[str, Any]]:
    """`code`, `name`, `week`, `month` and `total` of every link."""
    today, names = timezone.localdate(), names_of_all()
    sums: dict[str, Counter[str]] = {code: Counter() for code in names}
    for code, day, count in followed_by_day():
        into = sums.setdefault(code, Counter())
        into["total"] += count
        into["month"] += count if day > today - timedelta(days=30) else 0
        into["week"] += count if day > today - timedelta(days=7) else 0
    found = [
        {"code": code, "name": names.get(code, f"Deleted ({code})")}
        | {span: into[span] for span in ("week", "month", "total")}
        for code, into in sums.items()
    ]
    return sorted(found, key=lambda row: (-row["month"], -row["total"], row["name"]))


class FollowsOfView(WagtailAdminTemplateMixin, TemplateView):
    """One link: a bar a day, the pages it was followed from, the campaigns."""

    template_name = "follows/admin/link.html"
    header_icon = "link-external"
    page_title = "Follows"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.code = kwargs["code"]
        self.counts = followed(self.code)
        self.name = names_of_all().get(self.code, "")
        if not self.name and not self.counts:
            raise Http404
        if request.GET.get("export") == "csv":
            return self.as_csv()
        response: HttpResponse = super().get(request, *args, **kwargs)
        return response

    def get_page_subtitle(self) -> str:
        return self.name or f"Deleted ({self.code})"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [
            {"url": reverse("wagtailadmin_home"), "label": "Home"},
            {"url": reverse("follows_report"), "label": "Follows"},
            {"url": "", "label": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        names = dict(Campaign.objects.values_list("code", "name"))
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {
            "bars": bars(self.counts, timezone.localdate()),
            "total": sum(row["count"] for row in self.counts),
            "by_page": self._sums("page", lambda page: page or "Elsewhere or unknown"),
            "by_campaign": self._sums("campaign", lambda code: names.get(code, code) or "None"),
        }

    def _sums(self, name: str, words: Any) -> list[tuple[str, int]]:
        sums: Counter[str] = Counter()
        for row in self.counts:
            sums[words(row[name])] += row["count"]
        return sums.most_common()

    def as_csv(self) -> HttpResponse:
        """Day, page, campaign, count: what is stored is no more than that."""
        response = HttpResponse(content_type="text/csv; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="follows-{self.code}.csv"'
        writer = csv.writer(response)
        writer.writerow(["day", "page", "campaign", "count"])
        for row in self.counts:
            writer.writerow(
                [row["day"], harmless(row["page"]), harmless(row["campaign"]), row["count"]]
            )
        return response


def bars(counts: list[dict[str, Any]], today: date) -> dict[str, Any]:
    """A bar for each of the last 90 days, in units of a drawing 900 wide and 120 high."""
    sums: Counter[date] = Counter()
    for row in counts:
        sums[row["day"]] += row["count"]
    days = [today - timedelta(days=back) for back in range(DAYS_SHOWN - 1, -1, -1)]
    most = max((sums[day] for day in days), default=0)
    wide = 900 / DAYS_SHOWN
    drawn = [
        {"day": day, "count": sums[day], "x": n * wide, "y": 120 - high, "high": high}
        for n, day in enumerate(days)
        if (high := round(120 * sums[day] / most) if most else 0) or sums[day]
    ]
    return {"drawn": drawn, "most": most, "first": days[0], "last": days[-1], "wide": wide - 1}
