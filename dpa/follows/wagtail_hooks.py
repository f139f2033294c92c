"""Follows in the admin: the report, one link's page, campaign codes."""

from typing import Any

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.views.snippets import SnippetViewSet

from dpa.follows.models import Campaign
from dpa.follows.report import FollowsOfView, FollowsView


class CampaignViewSet(SnippetViewSet):
    """Codes that tell one poster or mail from another; listed under “Campaigns”."""

    model = Campaign
    icon = "tag"
    menu_label = "Campaign codes"
    list_display = ["name", "code"]
    search_fields = ["name", "code"]


@hooks.register("register_admin_urls")
def follows_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and one link's page."""
    results = FollowsView.as_view(results_only=True)
    return [
        path("reports/follows/", FollowsView.as_view(), name="follows_report"),
        path("reports/follows/results/", results, name="follows_report_results"),
        path("reports/follows/<str:code>/", FollowsOfView.as_view(), name="follows_of"),
    ]


@hooks.register("register_reports_menu_item")
def follows_menu_item() -> MenuItem:
    """Its place among the reports."""
    return MenuItem("Follows", reverse("follows_report"), icon_name="link-external", order=80)
