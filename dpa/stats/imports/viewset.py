"""The import in the admin: its place in the menu and its addresses."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from dpa.stats.imports.buttons import AgainView, ConfirmView, DiscardView
from dpa.stats.imports.report import ReportView
from dpa.stats.imports.rights import may_import
from dpa.stats.imports.views import IndexView, TemplateView


class ImportMenuItem(MenuItem):
    """Shown to those who may use it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_import(request.user)


class FigureImportViewSet(ViewSet):
    """Figures from files."""

    name = "figure_imports"
    url_prefix = "figures/import"
    icon = menu_icon = "upload"
    menu_label = "Import figures"
    menu_item_class = ImportMenuItem

    @property
    def menu_url(self) -> str:
        return reverse("figure_imports:index")

    def get_urlpatterns(self) -> list[Any]:
        """The addresses below the prefix."""
        return [
            path("", IndexView.as_view(), name="index"),
            path("template.csv", TemplateView.as_view(), name="template"),
            path("<int:pk>/", ReportView.as_view(), name="report"),
            path("<int:pk>/confirm/", ConfirmView.as_view(), name="confirm"),
            path("<int:pk>/again/", AgainView.as_view(), name="again"),
            path("<int:pk>/discard/", DiscardView.as_view(), name="discard"),
        ]
