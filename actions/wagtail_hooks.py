"""Actions in the admin: their list, the ledger of outcomes, reports, publishing several at once."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Page
from wagtail.permissions import register_permission_policy

from actions.complete import missing_of
from actions.ledger import AddOnlyPolicy, Ledger
from actions.models import ActionPage, OutcomeEvent
from actions.petition import hooks as petition_hooks  # noqa: F401 - registers what it holds
from actions.petition import safekeeping  # noqa: F401 - likewise
from actions.report import WithoutOutcomeView
from dpa.stats.unchecked import Unchecked, register, unchecked_pages
from dpa.stats.viewsets import refuse

register_permission_policy(OutcomeEvent, AddOnlyPolicy(OutcomeEvent))


class ActionListing(PageListingViewSet):
    """Every action with its state at this moment, the latest deadline first."""

    model = ActionPage
    icon = "pick"
    menu_label = "Actions"
    menu_order = 203
    add_to_admin_menu = True
    columns = [
        *PageListingViewSet.columns,
        Column("state", label="Now", accessor=lambda page: page.state.capitalize()),
        Column("closes_in_words", label="Closes"),
        BooleanColumn("is_checked", label="Checked"),
    ]


@hooks.register("register_admin_viewset")
def action_listing() -> ActionListing:
    """“Actions” in the main menu."""
    return ActionListing("actions")


@hooks.register("register_admin_viewset")
def ledger() -> Ledger:
    """“Outcomes” in the main menu."""
    return Ledger("outcomeevent")


@hooks.register("register_admin_urls")
def report_urls() -> list[Any]:
    """The report, and what it reloads when it is paged."""
    address, name = "reports/ended-without-an-outcome/", "without_outcome_report"
    return [
        path(address, WithoutOutcomeView.as_view(), name=name),
        path(
            f"{address}results/",
            WithoutOutcomeView.as_view(results_only=True),
            name=f"{name}_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def report_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("without_outcome_report")
    return MenuItem("Ended without an outcome", address, icon_name="history", order=92)


@hooks.register("before_bulk_action")
def publish_whole_actions_only(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    """Publishing several drafts from a list asks the same of each as its form."""
    if action_type != "publish":
        return None
    wanted = ActionPage.objects.filter(pk__in=[page.pk for page in objects])
    if action.cleaned_form.cleaned_data.get("include_descendants"):
        for page in objects:
            wanted |= ActionPage.objects.descendant_of(page).filter(live=False)
    drafts = (page.get_latest_revision_as_object() for page in wanted)
    if lacking := [draft.title for draft in drafts if missing_of(draft)]:
        return refuse(request, f"Nothing was published. Not complete: {'; '.join(lacking)}.")
    return None


@hooks.register("after_copy_page")
def incomplete_copies_are_drafts(request: HttpRequest, page: Page, new_page: Page) -> None:
    """A copy has no dates of its own yet: an event without them can’t be public."""
    copied = ActionPage.objects.descendant_of(new_page, inclusive=True).live()
    for action in copied.filter(alias_of=None):
        if why := missing_of(action):
            action.unpublish(user=request.user)
            told = " ".join(dict.fromkeys(why.values()))
            messages.warning(request, f"“{action}” was copied as a draft. {told}")


@register
def unchecked_actions() -> list[Unchecked]:
    """Actions whose facts nobody has read at their source."""
    return unchecked_pages(ActionPage)
