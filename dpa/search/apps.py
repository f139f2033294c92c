"""Connects the search to what changes."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Searching the site."""

    name = "dpa.search"
    verbose_name = "Search"

    def ready(self) -> None:
        from dpa.freshness import changes
        from dpa.search import signals  # noqa: F401 - importing it connects the signals
        from dpa.search.counting import forget_old
        from dpa.search.models import SearchCount, SearchDocument, SearchWord
        from dpa.search.pages import register_all_pages
        from dpa.search.places import register_places
        from dpa.search.rebuilding import keep_fresh
        from dpa.site import due

        changes.invisible(SearchCount, SearchDocument, SearchWord)
        register_all_pages()
        register_places()
        due.register(keep_fresh)
        due.register(forget_old)
