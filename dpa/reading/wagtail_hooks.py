"""Plain words in the admin."""

from typing import Any

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from dpa.reading.report import HardToReadView
from dpa.reading.views import reading


@hooks.register("register_admin_urls")
def reading_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and what the editor asks."""
    results = HardToReadView.as_view(results_only=True)
    return [
        path("reading/", reading, name="reading"),
        path("reports/hard-to-read/", HardToReadView.as_view(), name="hard_to_read"),
        path("reports/hard-to-read/results/", results, name="hard_to_read_results"),
    ]


@hooks.register("register_reports_menu_item")
def hard_to_read_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("hard_to_read")
    return MenuItem("Hard to read", address, icon_name="openquote", order=95)
