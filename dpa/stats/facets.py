"""The filters of the wall of stats, each with its options and how many they find."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from dpa.places.names import local_name
from dpa.stats.models.choices import Kind, Theme
from dpa.stats.models.observation import Observation
from dpa.stats.models.source import Source
from dpa.stats.models.statistic import Statistic
from dpa.translations.now import language_now


@dataclass(frozen=True)
class Facet:
    """One filter: its word in the address, which column it compares, how a value is named."""

    name: str
    label: Any
    all: Any
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
        made = [
            (str(v), f"{labels.get(v) or local_name(str(name))} ({n})")
            for v, name, n in self.counted(found)
        ]
        if chosen and chosen not in {value for value, words in made}:
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
        same = _figures().filter(
            statistic__translation_key=OuterRef("translation_key"), source__slug=value
        )
        return Q(Exists(same))

    def counted(self, found: QuerySet[Any]) -> list[tuple[str, str, int]]:
        claims = found.order_by().values("translation_key")
        figures = _figures().filter(statistic__translation_key__in=claims)
        count = Count("statistic", distinct=True)
        counts = dict(figures.values_list("source_id").annotate(n=count))
        # Asked apart: joined to every figure, the names cost half as much again.
        named = Source.objects.filter(pk__in=counts).values_list("pk", "slug", "title")
        return [(slug, title, counts[key]) for key, slug, title in named]


class IssueFacet(Facet):
    """Which issue's page shows it, in whatever language; named as the page's language names it."""

    def matches(self, value: str) -> Q:
        shown = Statistic.objects.filter(issue_links__page__slug=value)
        return Q(translation_key__in=shown.values("translation_key"))

    def counted(self, found: QuerySet[Any]) -> list[tuple[str, str, int]]:
        claims = found.order_by().values("translation_key")
        shown = Statistic.objects.filter(translation_key__in=claims, issue_links__isnull=False)
        columns = (self.column, "issue_links__page__translation_key")
        counted = shown.order_by().values_list(*columns)
        rows = list(counted.annotate(n=Count("translation_key", distinct=True)))
        titles = _titles({key for _slug, key, _n in rows})
        return [(slug, titles[key], n) for slug, key, n in rows if key in titles]


def _titles(keys: set[Any]) -> dict[Any, str]:
    """Titles of public pages in the language of the moment, else in the original’s."""
    pages = Page.objects.live().filter(translation_key__in=keys)
    said = list(pages.values_list("translation_key", "locale__language_code", "title"))
    return {
        key: title
        for wanted in (settings.LANGUAGE_CODE, language_now())
        for key, language, title in said
        if language == wanted
    }


def _figures() -> QuerySet[Observation]:
    """Those that stand. Said with a list of the others: a join has PostgreSQL guess that one is
    left, and then walk through all figures once for each source.
    """
    newer = Observation.objects.filter(live=True, supersedes__isnull=False).order_by()
    replaced = newer.values("supersedes_id")
    return Observation.objects.filter(live=True).exclude(pk__in=replaced).order_by()


FACETS = [
    Facet("theme", _("Theme"), _("All themes"), "theme", names=Theme.choices),
    IssueFacet("issue", _("Issue"), _("All issues"), "issue_links__page__slug"),
    Facet("place", _("Place"), _("All places"), "place__slug", "place__name"),
    Facet("kind", _("Kind of figure"), _("Every kind"), "kind", names=Kind.choices),
    SourceFacet("source", _("Source"), _("Any source"), "observations__source__slug"),
    Facet("year", _("Year of the figure"), _("Any year"), "headline__period_end__year"),
]
