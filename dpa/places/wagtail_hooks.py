"""Places in the admin: states are there; cities are added as they are needed."""

from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from dpa.places.models import Place


class PlaceViewSet(SnippetViewSet):
    """Places that actions, wins and figures belong to."""

    model = Place
    icon = "site"
    menu_label = "Places"
    add_to_settings_menu = True
    list_display = ["name", "kind", "code", "parent"]
    list_filter = ["kind"]
    inspect_view_enabled = True


register_snippet(PlaceViewSet)
