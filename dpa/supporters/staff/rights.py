"""Who may look."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

RIGHT = "supporters.see_supporters"


class SupporterDataView(WagtailAdminTemplateMixin, TemplateView):
    """A page for the group “Supporter data”."""

    header_icon = "group"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """The way here, which also names the page at its top."""
        above = {"url": reverse("supporter_data:index"), "label": "Supporter data"}
        here = {"url": "", "label": self.get_page_title()}
        way = [above] if here["label"] == above["label"] else [above, here]
        return [*self.breadcrumbs_items, *way]


class SupporterDataItem(MenuItem):
    """In the menu of those who may."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(RIGHT)
