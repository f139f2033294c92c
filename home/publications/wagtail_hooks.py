"""News and resources in the admin: a list each."""

from wagtail import hooks
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.pages import PageListingViewSet

from home.publications.models import NewsPage, ResourcePage
from home.publications.recordings import part_of_recording

# After Wagtail’s own check of who may have the file.
hooks.register("before_serve_document", part_of_recording, order=10)

COLUMNS = [
    *PageListingViewSet.columns,
    Column("kind", label="Kind", accessor=lambda page: page.get_kind_display()),
    Column("published_on", label="Came out"),
]


class NewsListing(PageListingViewSet):
    """Everything said to the press and on the blog."""

    model = NewsPage
    icon = "comment"
    menu_label = "News"
    menu_order = 207
    add_to_admin_menu = True
    columns = COLUMNS
    list_filter = ["kind", "issues", "places"]


class ResourceListing(PageListingViewSet):
    """Everything to take away."""

    model = ResourcePage
    icon = "download"
    menu_label = "Resources"
    menu_order = 208
    add_to_admin_menu = True
    columns = COLUMNS
    list_filter = ["kind", "issues", "places"]


@hooks.register("register_admin_viewset")
def publication_listings() -> list[PageListingViewSet]:
    """“News” and “Resources” in the main menu."""
    return [NewsListing("news"), ResourceListing("resources")]
