"""The list of wins."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest

from dpa.choosing import chosen_in, matching
from dpa.pages import IndexPage
from dpa.translations.now import language_now
from wins.entries import entries
from wins.entry import CHOICES
from wins.facets import facets
from wins.found_words import in_words
from wins.timeline import by_year, decades
from wins.totals import totals


class WinIndexPage(IndexPage):
    """All wins by year, the newest first, with what was taken back."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["wins.WinPage", "wins.SetbackPage"]

    class Meta:
        verbose_name = "wins index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        language = language_now()
        every, chosen = entries(language), chosen_in(request.GET, CHOICES)
        found = matching(every, chosen)
        years = by_year(found)
        asked = {name: value for name, value in chosen.items() if value}
        context.update(
            totals=totals(every),
            facets=facets(every, chosen, language),
            is_filtered=bool(asked),
            # The same set for programs.
            query=f"?{urlencode(asked)}" if asked else "",
            found_in_words=in_words(found),
            years=years,
            decades=decades(years),
            language=language,
        )
        return context
