"""Wins and setbacks in the admin: their lists, and their place in the reports."""

from wagtail import hooks
from wagtail.admin.viewsets.pages import PageListingViewSet

from dpa.stats.unchecked import Unchecked, register, unchecked_pages
from wins import reviews as _  # noqa: F401 - importing it registers what is due
from wins.listings import SetbackListing, WinListing
from wins.models import SetbackPage, WinPage


@hooks.register("register_admin_viewset")
def win_listing() -> list[PageListingViewSet]:
    """“Wins” and “Setbacks” in the main menu."""
    return [WinListing("wins"), SetbackListing("setbacks")]


@register
def unchecked_wins() -> list[Unchecked]:
    """Wins and setbacks whose facts nobody has read at their source."""
    return [*unchecked_pages(WinPage), *unchecked_pages(SetbackPage)]
