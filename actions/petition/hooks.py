"""Petitions in the admin: their addresses, a button, a report."""

from typing import Any

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from actions.models import ActionPage
from actions.petition.admin import ClustersView, PetitionView
from actions.petition.report import PetitionsView
from dpa.supporters.staff.rights import RIGHT, SupporterDataItem


@hooks.register("register_admin_urls")
def petition_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and one petition's pages."""
    view = PetitionsView
    return [
        path("reports/petitions/", view.as_view(), name=view.index_url_name),
        path(
            "reports/petitions/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
        path("petitions/<int:pk>/", PetitionView.as_view(), name="petition_admin"),
        path("petitions/<int:pk>/clusters/", ClustersView.as_view(), name="petition_clusters"),
    ]


@hooks.register("register_reports_menu_item")
def petitions_menu_item() -> MenuItem:
    """Its place among the reports of those who may see it."""
    return SupporterDataItem("Petitions", reverse("petitions_report"), icon_name="edit", order=82)


@hooks.register("register_page_header_buttons")
def signatures_button(page: Page, user: Any, view_name: str, next_url: str = "") -> Any:
    """“Signatures”, in the menu of a petition's page."""
    specific = page.cached_content_type.model_class()
    if specific is ActionPage and user.has_perm(RIGHT):
        action = page.specific_deferred if not isinstance(page, ActionPage) else page
        if action.kind == ActionPage.Kind.PETITION:
            address = reverse("petition_admin", args=[page.pk])
            yield Button("Signatures", url=address, icon_name="edit", priority=65)


@hooks.register("register_log_actions")
def petition_log_actions(actions: Any) -> None:
    """What the history of a petition calls it."""
    actions.register_action("actions.set_aside", "Set signatures aside", "Signatures set aside")
    actions.register_action("actions.brought_back", "Bring signatures back", "Signatures back")
