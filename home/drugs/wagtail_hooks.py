"""Drug facts in the admin: a list of their own, and their place among what is not checked."""

from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.pages import PageListingViewSet

from dpa.stats.unchecked import Unchecked, register, unchecked_pages
from home.drugs.models import DrugPage


class DrugListing(PageListingViewSet):
    """Every drug and when someone last checked its facts."""

    model = DrugPage
    icon = "info-circle"
    menu_label = "Drug facts"
    menu_order = 209
    add_to_admin_menu = True
    columns = [
        *PageListingViewSet.columns,
        Column("family", label="Family", accessor=lambda page: page.get_family_display()),
        Column("checked_on", label="Facts checked"),
        BooleanColumn("is_checked", label="Checked"),
    ]


@hooks.register("register_admin_viewset")
def drug_listing() -> DrugListing:
    """“Drug facts” in the main menu."""
    return DrugListing("drug_facts")


@register
def unchecked_drugs() -> list[Unchecked]:
    """Drug pages whose facts nobody has read at their source."""
    return unchecked_pages(DrugPage)
