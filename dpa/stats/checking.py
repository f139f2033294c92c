"""“Mark as checked”: somebody has read a figure where it was first published."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from dpa.stats.marking import mark_as_checked
from dpa.stats.models import Observation


def edit_url(figure: Observation) -> str:
    """Where a figure is edited."""
    return reverse(Observation.snippet_viewset.get_url_name("edit"), args=[figure.pk])


class MarkAsChecked(WagtailAdminTemplateMixin, View):
    """Asks once, then writes down who it was and when. A figure once checked stays so."""

    page_title = "Mark as checked"
    header_icon = "check"
    template_name = "stats/admin/mark_as_checked.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm("stats.publish_observation"):
            raise PermissionDenied
        figures = Observation.objects.select_related("statistic", "source", "checked_by")
        self.figure: Observation = get_object_or_404(figures, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {**context, "figure": self.figure, "edit_url": edit_url(self.figure)}

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        answer: HttpResponse = self.render_to_response(self.get_context_data())
        return answer

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.figure.is_checked:
            mark_as_checked(self.figure, request.user)
        return redirect(edit_url(self.figure))
