"""Campaigns in the admin."""

from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from dpa.follows.wagtail_hooks import CampaignViewSet
from dpa.promos.models import Promo


class PromoViewSet(SnippetViewSet):
    """Dated notices."""

    model = Promo
    icon = "calendar-alt"
    list_display = [
        "title",
        "where",
        Column("ends_in_words", label="Ends"),
        LiveStatusTagColumn(),
    ]
    list_filter = ["where", "live"]


class CampaignsGroup(SnippetViewSetGroup):
    """Campaigns."""

    menu_label = "Campaigns"
    menu_icon = "pick"
    menu_order = 220
    items = [PromoViewSet, CampaignViewSet]


register_snippet(CampaignsGroup)
