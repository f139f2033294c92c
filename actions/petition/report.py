"""The report “Petitions”: exact numbers of each, for those who may see supporter data."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Count, OuterRef, Subquery, Sum
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView

from actions.models import ActionPage, PlaceCount, Signature
from actions.together import originals
from dpa.supporters.staff.rights import RIGHT


def _counted(**which: Any) -> Any:
    mine = Signature.objects.filter(action_id=OuterRef("pk"), **which).order_by()
    return Coalesce(Subquery(mine.values("action_id").annotate(n=Count("pk")).values("n")), 0)


class PetitionsView(ReportView):
    """Every petition; its title leads to its numbers, its files and “Delivered”."""

    page_title = "Petitions"
    header_icon = "edit"
    index_url_name = "petitions_report"
    index_results_url_name = "petitions_report_results"
    model = ActionPage
    columns = [
        TitleColumn(
            "title",
            label="Petition",
            get_url=lambda page: reverse("petition_admin", args=[page.pk]),
        ),
        Column("state", label="Now", accessor=lambda page: page.state.capitalize()),
        NumberColumn("exact", label="Confirmed"),
        NumberColumn("waiting", label="Not yet confirmed"),
        NumberColumn("set_aside", label="Set aside"),
        Column("closes_in_words", label="Closes"),
    ]
    list_export = ["title", "state", "exact", "waiting", "set_aside", "closes_in_words"]
    export_headings = {
        "title": "Petition", "state": "Now", "exact": "Confirmed", "waiting": "Not yet confirmed",
        "set_aside": "Set aside", "closes_in_words": "Closes",
    }  # fmt: skip

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        counts = PlaceCount.objects.filter(action_id=OuterRef("pk")).order_by()
        exact = counts.values("action_id").annotate(n=Sum("signatures")).values("n")
        petitions = ActionPage.objects.filter(kind=ActionPage.Kind.PETITION).defer("body")
        translations = [pk for pk, (first, _) in originals().items() if pk != first]
        return (
            petitions.exclude(pk__in=translations)
            .annotate(
                exact=Coalesce(Subquery(exact), 0),
                waiting=_counted(confirmed_at=None),
                set_aside=_counted(set_aside_at__isnull=False),
            )
            .order_by("-first_published_at", "-pk")
        )
