"""The list of wins."""

from typing import Any

from django.http import HttpRequest

from dpa.pages import IndexPage
from dpa.places.models import Level, Place
from issues.models import IssuePage
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
        found = WinPage.objects.child_of(self).live().defer("body")
        if chosen["issue"]:
            found = found.filter(issues__slug=chosen["issue"])
        if chosen["place"]:
            found = found.filter(places__slug=chosen["place"])
        if chosen["level"]:
            found = found.filter(level=chosen["level"])
        wins = list(
            found.distinct().prefetch_related("places", "issues").order_by("-decided_on", "title")
        )
        years: dict[int, list[WinPage]] = {}
        for win in wins:
            years.setdefault(win.decided_on.year, []).append(win)
        context.update(
            chosen=chosen,
            years=years,
            total=len(wins),
            levels=Level.choices,
            places=Place.objects.filter(wins__live=True).distinct().order_by("name"),
            issues=IssuePage.objects.live().defer("body").order_by("path"),
        )
        return context
