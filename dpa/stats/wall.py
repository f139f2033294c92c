"""What the wall of stats shows: filters with counts, order, pages. Every state is a link."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet
from django.http import QueryDict

from dpa.freshness.memory import remember
from dpa.stats.models.choices import Kind, Theme
from dpa.stats.models.observation import Observation
from dpa.stats.models.queries import StatisticQuerySet
from dpa.stats.models.source import Source

POSTERS_A_PAGE = 24
LONGEST_VALUE = 80
ORDERS = {
    "": ("theme", "title", "pk"),
    "newest": (F("headline__first_published_at").desc(nulls_last=True), "-pk"),
}


@dataclass(frozen=True)
class Facet:
    """One filter: its word in the address, which column it compares, how a value is named."""

    name: str
    label: str
    all: str
    column: str
    named: str = ""
    names: Any = None

    def matches(self, value: str) -> Q:
        """The condition for a chosen value; one that nothing has finds nothing."""
        if self.name == "year":
            year = int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 0
            return Q(**{self.column: year}) if year else Q(pk=None)
        return Q(**{self.column: value})

    def options(self, found: QuerySet[Any], chosen: str) -> list[tuple[str, str]]:
        """Each value that would find something, with how many; the chosen one in any case."""
        labels = dict(self.names or ())
        made = [(str(v), f"{labels.get(v, name)} ({n})") for v, name, n in self.counted(found)]
        if chosen and chosen not in {value for value, _ in made}:
            made.append((chosen, f"{labels.get(chosen, chosen)} (0)"))
        return sorted(made, key=lambda option: option[1].lower(), reverse=self.name == "year")

    def counted(self, found: QuerySet[Any]) -> Iterable[tuple[Any, Any, int]]:
        """Each value with its name and how many of these have it."""
        columns = [self.column, self.named or self.column]
        has_one = found.filter(**{f"{self.column}__isnull": False}).order_by()
        return has_one.values_list(*columns).annotate(n=Count("pk", distinct=True))


class SourceFacet(Facet):
    """Where any figure that stands comes from: the newest one, or one in the table."""

    def matches(self, value: str) -> Q:
        return Q(Exists(_figures().filter(statistic=OuterRef("pk"), source__slug=value)))

    def counted(self, found: QuerySet[Any]) -> list[tuple[str, str, int]]:
        figures = _figures().filter(statistic__in=found.order_by().values("pk"))
        count = Count("statistic", distinct=True)
        counts = dict(figures.values_list("source_id").annotate(n=count))
        # Asked apart: joined to every figure, the names cost half as much again.
        named = Source.objects.filter(pk__in=counts).values_list("pk", "slug", "title")
        return [(slug, title, counts[key]) for key, slug, title in named]


def _figures() -> QuerySet[Observation]:
    """Those that stand. Said with a list of the others: a join has PostgreSQL guess that one is
    left, and then walk through all figures once for each source.
    """
    newer = Observation.objects.filter(live=True, supersedes__isnull=False).order_by()
    replaced = newer.values("supersedes_id")
    return Observation.objects.filter(live=True).exclude(pk__in=replaced).order_by()


FACETS = [
    Facet("theme", "Theme", "All themes", "theme", names=Theme.choices),
    Facet("issue", "Issue", "All issues", "issue_links__page__slug", "issue_links__page__title"),
    Facet("place", "Place", "All places", "place__slug", "place__name"),
    Facet("kind", "Kind of figure", "Every kind", "kind", names=Kind.choices),
    SourceFacet("source", "Source", "Any source", "observations__source__slug"),
    Facet("year", "Year of the figure", "Any year", "headline__period_end__year"),
]


class Wall:
    """The statistics that an address asks for."""

    def __init__(self, statistics: StatisticQuerySet, asked: QueryDict) -> None:
        self.all = statistics
        names = ["q", "sort", *(facet.name for facet in FACETS)]
        self.chosen = {
            n: asked.get(n, "").replace("\x00", "").strip()[:LONGEST_VALUE] for n in names
        }
        self.chosen["sort"] = self.chosen["sort"] if self.chosen["sort"] in ORDERS else ""
        self.number = asked.get("page")

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
                    "options": facet.options(
                        self.found(without=facet.name), self.chosen[facet.name]
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
        page = pages.get_page(self.number)
        keys = remember(("posters", *self.key, order, page.number), lambda: list(page.object_list))
        shown = self.all.select_related("headline__source").in_bulk(keys)
        page.object_list = [shown[key] for key in keys if key in shown]
        return page
