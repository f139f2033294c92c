"""How many public pages there are of each kind, and when the last of them changed."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count, Max
from wagtail.models import Page

from dpa.freshness.memory import remember


def own_pages() -> Any:
    """Public pages with a text of their own: no copy of another language's."""
    return Page.objects.live().public().filter(alias_of=None)


def page_totals() -> dict[tuple[str, str], tuple[int, Any]]:
    """How many pages of each kind there are in each language, and the newest change; one query."""
    kind, code = ("content_type__app_label", "content_type__model"), "locale__language_code"
    counted = own_pages().order_by().values_list(*kind, code)
    return {
        (f"{app}.{model}", language): (count, newest)
        for app, model, language, count, newest in counted.annotate(
            Count("pk"), Max("last_published_at")
        )
    }


def totals_of_pages() -> dict[tuple[str, str], tuple[int, Any]]:
    """The same, asked once until something changes."""
    return remember("totals of pages", page_totals)


def latest(days: Iterable[Any]) -> Any:
    """The last of those that are known."""
    return max((day for day in days if day), default=None)
