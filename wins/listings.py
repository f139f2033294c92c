"""The lists of wins and setbacks in the admin."""

from typing import Any

from django.db.models import Q
from django.forms import RadioSelect
from django_filters import ChoiceFilter
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.viewsets.pages import PageListingViewSet

from wins.models import SetbackPage, WinPage
from wins.reviews import again, due


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
        wanted = Q(pk__in=due().values("pk"))
        return wins.filter(wanted if value == "due" else ~wanted)

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
        Column("review", label="Check again", accessor=lambda page: again(page)),
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
