"""The list of wins."""

from typing import Any

from django.http import HttpRequest

from dpa.freshness.memory import remember
from dpa.pages import IndexPage
from dpa.places.models import Level, Place
from dpa.translations.twins import best_for_readers
from issues.models import live_issues
from wins.models.page import WinPage


class WinIndexPage(IndexPage):
    """All wins by year, the newest first, with what was taken back."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["wins.WinPage"]

    class Meta:
        verbose_name = "wins index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        chosen = {n: request.GET.get(n, "").strip()[:80] for n in ("issue", "place", "level")}
        found = best_for_readers(WinPage.objects.listed())
        if chosen["issue"]:
            found = found.filter(issues__slug=chosen["issue"])
        if chosen["place"]:
            found = found.filter(places__slug=chosen["place"])
        if chosen["level"]:
            found = found.filter(level=chosen["level"])
        wins = list(found.distinct().order_by("-decided_on", "title"))
        years: dict[int, list[WinPage]] = {}
        for win in wins:
            years.setdefault(win.decided_on.year, []).append(win)
        with_wins = Place.objects.filter(wins__live=True).distinct()
        context.update(
            chosen=chosen,
            years=years,
            total=len(wins),
            levels=Level.choices,
            places=remember("places of wins", lambda: list(with_wins.order_by("name"))),
            issues=live_issues(),
        )
        return context
