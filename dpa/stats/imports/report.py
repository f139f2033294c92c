"""What would become of a file, row by row, and how far it has come."""

from collections import Counter
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.base import BaseListingView

from dpa.stats.imports import locks
from dpa.stats.imports.rights import ImportersOnlyMixin
from dpa.stats.imports.rules import Outcome
from dpa.stats.models import FigureImport

State = FigureImport.State
UNDER_WAY = {State.WAITING, State.READING, State.WRITING}
# Seconds until the page looks again, where something is under way.
LOOK_AGAIN = 2


class ReportView(ImportersOnlyMixin, BaseListingView):
    """One file: its state, its counts, its rows, the button that has it written."""

    template_name = "stats/admin/import_report.html"
    header_icon = "upload"
    paginate_by = 100
    context_object_name = "lines"
    columns = [
        Column("row", label="Row"),
        Column("outcome", label="What happens", accessor=lambda line: _named(line)),
        Column("why", label="Why"),
        Column("statistic"),
        Column("period"),
        Column("old", label="On record"),
        Column("value", label="In the file"),
    ]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        uploads = FigureImport.objects.select_related("uploaded_by").defer("content", "plan")
        self.upload = get_object_or_404(uploads, pk=kwargs["pk"])

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().get(request, *args, **kwargs)
        if self.upload.state in UNDER_WAY:
            response.headers["Refresh"] = str(LOOK_AGAIN)
        return response

    @cached_property
    def counts(self) -> Counter[str]:
        """How many rows have which outcome."""
        plan = [] if self.upload.state in UNDER_WAY else self.upload.plan
        return Counter(line["outcome"] for line in plan)

    @cached_property
    def chosen(self) -> str:
        """The outcome whose rows are shown; “” for all. Refused ones first: they need work."""
        asked = self.request.GET.get("outcome", "")
        if asked in Outcome.values or asked == "all":
            return asked.replace("all", "")
        return Outcome.REFUSED.value if self.counts[Outcome.REFUSED] else ""

    @property
    def index_url(self) -> str:
        return reverse("figure_imports:report", args=[self.upload.pk])

    def get_queryset(self) -> list[dict[str, Any]]:
        if self.upload.state in UNDER_WAY:
            return []
        plan: list[dict[str, Any]] = self.upload.plan
        return [line for line in plan if self.chosen in {"", line["outcome"]}]

    def get_page_title(self) -> str:
        return self.upload.name

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        above = {"url": reverse("figure_imports:index"), "label": "Import figures"}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.upload.name}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        state, counts = self.upload.state, self.counts
        under_way = state in UNDER_WAY
        new = counts[Outcome.ADD] + counts[Outcome.SUPERSEDE]
        tabs = [(o.value, o.label, counts[o]) for o in Outcome if counts[o]]
        return super().get_context_data(
            upload=self.upload,
            state=state,
            under_way=under_way,
            nobody_works=under_way and not locks.held(self.upload.pk),
            tabs=[("", "All", self.upload.rows), *tabs] if tabs else [],
            chosen=self.chosen,
            new=new,
            refused=counts[Outcome.REFUSED],
            may_confirm=state == State.READY and new > 0,
            **kwargs,
        )


def _named(line: dict[str, Any]) -> str:
    return Outcome(line["outcome"]).label
