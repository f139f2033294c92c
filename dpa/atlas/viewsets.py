"""Places, their law and notes on them as lists and forms in the admin."""

from typing import Any

from django.db.models import F
from django.http import HttpRequest
from wagtail.admin.ui.tables import BooleanColumn, Column, LiveStatusTagColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from dpa.atlas.models import LawStatus, PlaceNote


class LawStatusViewSet(SnippetViewSet):
    """Where the law stands; what was not looked at for longest comes first."""

    model = LawStatus
    icon = "clipboard-list"
    menu_label = "Law"
    list_display = [
        "place",
        "subject",
        Column("answer", label="What it says", accessor=lambda status: status.answer.label),
        Column("checked_on", label="Last checked"),
        BooleanColumn("is_checked", label="Read in the law"),
        LiveStatusTagColumn(),
    ]
    list_filter = ["subject", "value", "place", "verification", "live"]
    list_export = [
        "place", "subject", "value", "note", "in_force_since", "source", "locator", "checked_on",
        "verification", "live",
    ]  # fmt: skip
    copy_view_enabled = False
    inspect_view_enabled = True
    ordering = [F("checked_on").asc(nulls_first=True), "place__name", "subject"]

    def get_queryset(self, request: HttpRequest) -> Any:
        oldest = F("checked_on").asc(nulls_first=True)
        found = LawStatus.objects.select_related("place", "source")
        return found.order_by(oldest, "place__name", "subject")


class PlaceNoteViewSet(SnippetViewSet):
    """What editors have to say of a place."""

    model = PlaceNote
    icon = "pilcrow"
    menu_label = "Notes"
    list_display = ["place", "locale", LiveStatusTagColumn()]
    list_filter = ["place", "live"]


class PlacesGroup(SnippetViewSetGroup):
    """Places."""

    menu_label = "Places"
    menu_icon = "site"
    menu_order = 205
    items = [LawStatusViewSet, PlaceNoteViewSet]
