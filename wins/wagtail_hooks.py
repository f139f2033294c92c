"""Wins and setbacks in the admin: their lists, and their place in the reports."""

from typing import Any

from django.db.models import Q
from django.forms import RadioSelect
from django.urls import reverse
from django.utils import formats, timezone
from django_filters import ChoiceFilter
from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet

from dpa.stats.unchecked import Unchecked, register, unchecked_pages
from dpa.stats.upkeep.due import Due
from dpa.stats.upkeep.sections import register as look_after
from wins.models import SetbackPage, WinPage
from wins.queries import WinQuerySet


def _due() -> WinQuerySet:
    found: WinQuerySet = WinPage.objects.due_for_review(timezone.localdate())
    return found


def _again(win: WinPage) -> str:
    """By when its status is to be checked again, or that it is time."""
    day = win.review_due
    if day is None or day < timezone.localdate():
        return "Due"
    return f"by {formats.date_format(day, 'DATE_FORMAT')}"


class WinFilterSet(PageFilterSet):
    """Finds those whose status wants checking."""

    review = ChoiceFilter(
        label="Status check",
        method="by_review",
        empty_label="Any",
        choices=[("due", "Due"), ("done", "Not due")],
        widget=RadioSelect,
    )

    def by_review(self, wins: Any, name: str, value: str) -> Any:
        due = Q(pk__in=_due().values("pk"))
        return wins.filter(due if value == "due" else ~due)

    class Meta:
        model = WinPage
        fields: list[str] = []


class WinListing(PageListingViewSet):
    """Every win with what became of it and when someone last made sure."""

    model = WinPage
    icon = "success"
    menu_label = "Wins"
    menu_order = 202
    add_to_admin_menu = True
    filterset_class = WinFilterSet
    columns = [
        *PageListingViewSet.columns,
        Column("decided", label="Won"),
        Column("status", label="Today", accessor=lambda page: page.get_status_display()),
        Column("status_checked_on", label="Status checked"),
        Column("review", label="Check again", accessor=lambda page: _again(page)),
        BooleanColumn("is_checked", label="Checked"),
    ]


class SetbackListing(PageListingViewSet):
    """Every setback that undid no win of ours."""

    model = SetbackPage
    icon = "warning"
    menu_label = "Setbacks"
    menu_order = 202
    add_to_admin_menu = True
    columns = [
        *PageListingViewSet.columns,
        Column("decided", label="Decided"),
        BooleanColumn("is_checked", label="Checked"),
    ]


@hooks.register("register_admin_viewset")
def win_listing() -> list[PageListingViewSet]:
    """“Wins” and “Setbacks” in the main menu."""
    return [WinListing("wins"), SetbackListing("setbacks")]


@register
def unchecked_wins() -> list[Unchecked]:
    """Wins and setbacks whose facts nobody has read at their source."""
    return [*unchecked_pages(WinPage), *unchecked_pages(SetbackPage)]


@look_after
def wins_to_check() -> list[Due]:
    """Wins whose status nobody has checked within their own interval."""
    found = _due().live().filter(alias_of=None).defer("body").order_by("status_checked_on", "title")
    return [
        Due(str(win), _why(win), reverse("wagtailadmin_pages:edit", args=[win.pk])) for win in found
    ]


def _why(win: WinPage) -> str:
    if win.status_checked_on is None:
        return "Whether this win still stands was never checked."
    day = formats.date_format(win.status_checked_on, "DATE_FORMAT")
    return f"Whether this win still stands was last checked on {day}."
