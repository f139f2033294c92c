"""Actions in the admin: a list of their own, and their place among what is not yet checked."""

from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.pages import PageListingViewSet

from actions.models import ActionPage
from dpa.stats.unchecked import Unchecked, register, unchecked_pages


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


@register
def unchecked_actions() -> list[Unchecked]:
    """Actions whose facts nobody has read at their source."""
    return unchecked_pages(ActionPage)
