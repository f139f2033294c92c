"""Wins in the admin: a list of their own, and their place among what is not yet checked."""

from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.pages import PageListingViewSet

from dpa.stats.unchecked import Unchecked, register, unchecked_pages
from wins.models import WinPage


class WinListing(PageListingViewSet):
    """Every win with what became of it and when someone last made sure."""

    model = WinPage
    icon = "success"
    menu_label = "Wins"
    menu_order = 202
    add_to_admin_menu = True
    columns = [
        *PageListingViewSet.columns,
        Column("decided", label="Won"),
        Column("status", label="Today", accessor=lambda page: page.get_status_display()),
        Column("status_checked_on", label="Status checked"),
        BooleanColumn("is_checked", label="Checked"),
    ]


@hooks.register("register_admin_viewset")
def win_listing() -> WinListing:
    """“Wins” in the main menu."""
    return WinListing("wins")


@register
def unchecked_wins() -> list[Unchecked]:
    """Wins whose facts nobody has read at their source."""
    return unchecked_pages(WinPage)
