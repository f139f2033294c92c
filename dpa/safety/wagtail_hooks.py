"""Help now in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from dpa.safety.dashboard import HelpToCheck
from dpa.safety.report import HelpToCheckView


@hooks.register("register_admin_urls")
def help_urls() -> list[Any]:
    """The report, with what it reloads when it is paged."""
    results = HelpToCheckView.as_view(results_only=True)
    return [
        path("reports/help-to-check/", HelpToCheckView.as_view(), name="help_to_check"),
        path("reports/help-to-check/results/", results, name="help_to_check_results"),
    ]


@hooks.register("register_reports_menu_item")
def help_menu_item() -> MenuItem:
    """Its place among the reports."""
    return MenuItem("Help to check", reverse("help_to_check"), icon_name="help", order=92)


@hooks.register("construct_homepage_panels")
def help_on_the_dashboard(request: HttpRequest, panels: list[Any]) -> None:
    """Below “Begin here”."""
    panels.append(HelpToCheck())
