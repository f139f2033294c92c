"""Receivers and deliveries in the admin."""

from typing import Any

from django.contrib.auth.models import Permission
from django.http import HttpRequest
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from dpa.crm import report
from dpa.crm.noticing import NotTaken
from dpa.crm.viewsets import ReceiverViewSet


class DeliveriesItem(MenuItem):
    """Among the reports of those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(report.RIGHT)


@hooks.register("register_admin_viewset")
def receivers() -> ReceiverViewSet:
    """Where they are entered."""
    return ReceiverViewSet()


@hooks.register("register_admin_urls")
def deliveries_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and its buttons."""
    view = report.DeliveriesView
    return [
        path("reports/deliveries/", view.as_view(), name=view.index_url_name),
        path(
            "reports/deliveries/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
        path("reports/deliveries/<int:pk>/again/", report.again, name="delivery_again"),
        path("reports/deliveries/<int:pk>/drop/", report.drop, name="delivery_drop"),
    ]


@hooks.register("register_reports_menu_item")
def deliveries_menu_item() -> MenuItem:
    """Its place among the reports."""
    return DeliveriesItem("Deliveries", reverse("deliveries_report"), icon_name="upload", order=96)


@hooks.register("construct_homepage_panels")
def not_taken(request: HttpRequest, panels: list[Any]) -> None:
    """The first thing to see, if there is something to decide."""
    panels.append(NotTaken())


@hooks.register("register_permissions")
def decide_right() -> Any:
    """So that Administrators can give it to other groups."""
    return Permission.objects.filter(content_type__app_label="crm", codename="decide_delivery")
