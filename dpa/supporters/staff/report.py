"""Who looked at what, when and why."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from dpa.stats.data.cells import harmless
from dpa.supporters.models import Access
from dpa.supporters.staff.rights import RIGHT


class AccessView(ReportView):
    """The newest first. What is listed here cannot be changed or deleted by anybody."""

    page_title = "Looks at personal data"
    header_icon = "view"
    index_url_name = "supporter_data:looks"
    index_results_url_name = "supporter_data:looks_results"
    model = Access
    columns = [
        DateColumn("at", label="When"),
        Column("user_name", label="Who"),
        Column("what", label="What"),
        Column("how", label="How", accessor=lambda access: access.get_how_display()),
        Column("reason", label="Why"),
    ]
    list_export = ["at", "user_name", "what", "how", "reason"]
    # Staff type reasons, others open the file.
    custom_field_preprocess = {
        name: {"csv": harmless, "xlsx": harmless} for name in ("user_name", "what", "reason")
    }

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        return Access.objects.all()
