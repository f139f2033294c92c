"""The search in the admin: other words, promoted results, and what was searched for."""

from typing import Any

from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from dpa.search.models import Promotion, Synonym
from dpa.search.report import SearchesView


class SynonymViewSet(SnippetViewSet):
    """Who types one of these words finds what the site calls otherwise."""

    model = Synonym
    icon = "openquote"
    menu_label = "Other words"
    list_display = ["meaning", "words", "language"]
    list_filter = ["language"]
    search_fields = ["meaning", "words"]


class PromotionViewSet(SnippetViewSet):
    """What stands before all other results."""

    model = Promotion
    icon = "pick"
    menu_label = "Promoted results"
    list_display = ["__str__", "words", "language"]
    list_filter = ["language"]
    search_fields = ["words", "title", "why"]


class SearchGroup(SnippetViewSetGroup):
    """Both, under “Search” among the snippets."""

    items = (SynonymViewSet, PromotionViewSet)
    menu_label = "Search"
    menu_icon = "search"
    menu_order = 290


register_snippet(SearchGroup)


@hooks.register("register_admin_urls")
def searches_urls() -> list[Any]:
    """The report, and what it reloads when it is paged."""
    return [
        path("reports/searches/", SearchesView.as_view(), name="searches_report"),
        path(
            "reports/searches/results/",
            SearchesView.as_view(results_only=True),
            name="searches_report_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def searches_menu_item() -> MenuItem:
    """Its place among the reports."""
    return MenuItem("Searches", reverse("searches_report"), icon_name="search", order=90)
