"""Campaigns in the admin."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from dpa.follows.wagtail_hooks import CampaignViewSet
from dpa.promos.models import Promo
from dpa.promos.time_words import untrue_words


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


@hooks.register("after_create_snippet")
@hooks.register("after_edit_snippet")
def words_to_look_at(request: HttpRequest, instance: Any) -> None:
    """A draft may wait with words that do not go with its times yet; whoever saves it is told."""
    # What is saved by itself while somebody types asks for no page.
    if isinstance(instance, Promo) and request.accepts("text/html"):
        for why in dict.fromkeys(untrue_words(vars(instance)).values()):
            messages.warning(request, f"It can’t be published like this. {why}")
