"""What the wall of stats shows: filters with counts, order, pages. Every state is a link."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest

from dpa.choosing import chosen_in
from dpa.freshness.memory import remember
from dpa.paging import part_of
from dpa.stats.facets import FACETS
from dpa.stats.languages import put_into_words
from dpa.stats.models.queries import StatisticQuerySet
from dpa.stats.models.source import Source
from dpa.translations.now import language_now

POSTERS_A_PAGE = 24
ORDERS = {
    "": ("theme", "title", "pk"),
    "newest": (F("headline__first_published_at").desc(nulls_last=True), "-pk"),
}


def in_their_language(name: str, options: list[tuple[str, str]]) -> list[tuple[str, ...]]:
    """The options of a filter; a publication's title with its language where that is another."""
    if name != "source":
        return list(options)
    foreign = Source.objects.exclude(written_in=language_now())
    codes = dict(foreign.filter(slug__in=dict(options)).values_list("slug", "written_in"))
    return [(slug, words, codes.get(slug, "")) for slug, words in options]


class Wall:
    """The statistics that an address asks for."""

    def __init__(self, statistics: StatisticQuerySet, request: HttpRequest) -> None:
        self.all = statistics
        names = ["q", "sort", *(facet.name for facet in FACETS)]
        self.chosen = chosen_in(request.GET, names)
        self.chosen["sort"] = self.chosen["sort"] if self.chosen["sort"] in ORDERS else ""
        self.request = request

    @property
    def filtered(self) -> bool:
        """Whether anything is left out."""
        return any(value for name, value in self.chosen.items() if name != "sort")

    def found(self, without: str = "") -> QuerySet[Any]:
        """Those that match all that is chosen, one filter aside."""
        conditions = Q()
        for word in self.chosen["q"].split()[:8]:
            conditions &= (
                Q(title__icontains=word)
                | Q(statement__icontains=word)
                | Q(question__icontains=word)
            )
        for facet in FACETS:
            value = self.chosen[facet.name]
            if value and facet.name != without:
                conditions &= facet.matches(value)
        return self.all.filter(conditions)

    @property
    def key(self) -> tuple[str, ...]:
        """What the counts depend on."""
        return tuple(value for name, value in self.chosen.items() if name != "sort")

    def facets(self) -> list[dict[str, Any]]:
        """Each filter with its options and their counts under all the other filters."""
        return remember(
            ("facets", *self.key),
            lambda: [
                {
                    "name": facet.name,
                    "label": facet.label,
                    "all": facet.all,
                    "chosen": self.chosen[facet.name],
                    "options": in_their_language(
                        facet.name,
                        facet.options(self.found(without=facet.name), self.chosen[facet.name]),
                    ),
                }
                for facet in FACETS
            ],
        )

    def page(self) -> Page[Any]:
        """The posters of one page, each with its figure and source, in one query.

        Which ones is remembered: to find the newest, every headline has to be looked at.
        """
        found, order = self.found(), self.chosen["sort"]
        pages = Paginator(
            found.order_by(*ORDERS[order]).values_list("pk", flat=True), POSTERS_A_PAGE
        )
        vars(pages)["count"] = remember(("posters", *self.key), found.count)
        page = part_of(pages, self.request)
        keys = remember(("posters", *self.key, order, page.number), lambda: list(page.object_list))
        shown = self.all.select_related("headline__source").in_bulk(keys)
        page.object_list = [shown[key] for key in keys if key in shown]
        put_into_words(statistic.headline for statistic in page.object_list)
        return page
