"""The list of statistics."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest

from dpa.freshness.memory import remember
from dpa.pages import IndexPage
from dpa.places.models import Place
from dpa.stats.models.choices import Theme
from dpa.stats.models.source import Source
from dpa.stats.models.statistic import Statistic

POSTERS_A_PAGE = 24


class StatisticIndexPage(IndexPage):
    """The wall of drug statistics, each with its period and source."""

    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    preview_modes = IndexPage.DEFAULT_PREVIEW_MODES

    class Meta:
        verbose_name = "statistics index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from dpa.stats.figures import attach_current

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        chosen = {n: request.GET.get(n, "").strip()[:80] for n in ("q", "theme", "place", "source")}
        found = Statistic.objects.published().filter(locale_id=self.locale_id)
        for word in chosen["q"].replace("\x00", "").split()[:8]:
            found = found.filter(
                Q(title__icontains=word)
                | Q(statement__icontains=word)
                | Q(question__icontains=word)
            )
        if chosen["theme"]:
            found = found.filter(theme=chosen["theme"])
        if chosen["place"]:
            found = found.filter(place__slug=chosen["place"])
        if chosen["source"]:
            found = found.filter(
                observations__live=True, observations__source__slug=chosen["source"]
            )
        pages = Paginator(found.order_by("theme", "title"), POSTERS_A_PAGE)
        vars(pages)["count"] = remember(("posters", *chosen.values()), found.count)
        posters = pages.get_page(request.GET.get("page"))
        posters.object_list = attach_current(posters.object_list)
        counted = Place.objects.filter(statistics__live=True).distinct()
        quoted = Source.objects.filter(observations__live=True).distinct()
        context.update(
            chosen=chosen,
            posters=posters,
            themes=Theme.choices,
            places=remember("places of statistics", lambda: list(counted.order_by("name"))),
            sources=remember(
                "sources of figures", lambda: list(quoted.order_by("publisher", "title"))
            ),
        )
        return context
