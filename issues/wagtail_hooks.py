"""Issues in the admin: a list of their own."""

from wagtail import hooks
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.pages import PageListingViewSet

from issues.models import IssuePage


class IssueListing(PageListingViewSet):
    """Every issue and when someone last checked what it claims."""

    model = IssuePage
    icon = "tag"
    menu_label = "Issues"
    menu_order = 201
    add_to_admin_menu = True
    columns = [
        *PageListingViewSet.columns,
        BooleanColumn("is_priority", label="Priority"),
        Column("checked_on", label="Claims checked"),
    ]


@hooks.register("register_admin_viewset")
def issue_listing() -> IssueListing:
    """“Issues” in the main menu."""
    return IssueListing("issues")
