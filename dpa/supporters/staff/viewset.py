"""Supporter data in the admin: its addresses."""

from typing import Any

from django.urls import path, reverse
from wagtail.admin.viewsets.base import ViewSet

from dpa.supporters.staff.report import AccessView
from dpa.supporters.staff.rights import SupporterDataItem
from dpa.supporters.staff.views import AskView, IndexView, OpenView


class SupporterDataViewSet(ViewSet):
    """“Supporter data” in the menu."""

    name = "supporter_data"
    url_prefix = "supporter-data"
    icon = menu_icon = "group"
    menu_label = "Supporter data"
    menu_order = 206
    add_to_admin_menu = True
    menu_item_class = SupporterDataItem

    @property
    def menu_url(self) -> str:
        return reverse("supporter_data:index")

    def get_urlpatterns(self) -> list[Any]:
        """The addresses below the prefix."""
        return [
            path("", IndexView.as_view(), name="index"),
            path("looks/", AccessView.as_view(), name="looks"),
            path("looks/results/", AccessView.as_view(results_only=True), name="looks_results"),
            path("open/<int:pk>/", OpenView.as_view(), name="open"),
            path("<slug:key>/", AskView.as_view(), name="ask"),
            path("<slug:key>/<slug:subject>/", AskView.as_view(), name="ask_of"),
        ]
