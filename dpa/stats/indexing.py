"""Tells the search of statistics and figures: many in a few queries, since imports bring many."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from django.db import models
from modelsearch.backends import get_search_backends_with_name

from dpa.search.keeping import refresh_soon
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic

# A statistic may have hundreds of figures, and all of a portion are in memory together.
STATISTICS_AT_ONCE, FIGURES_AT_ONCE = 100, 1000
M = TypeVar("M", bound=models.Model)


def index_statistics(keys: Iterable[int]) -> None:
    """The words of the statistics with these keys, in all languages, and the figures that stand."""
    for some in _portions(keys, STATISTICS_AT_ONCE):
        standing = defaultdict(list)
        claims = Statistic.objects.filter(pk__in=some).values("translation_key")
        statistics = list(Statistic.objects.filter(translation_key__in=claims))
        by_key = {statistic.pk: statistic for statistic in statistics}
        figures = Observation.objects.standing().filter(statistic__in=some)
        for figure in figures.newest_first():
            figure.statistic = by_key[figure.statistic_id]
            standing[figure.statistic.translation_key].append(figure)
        for statistic in statistics:
            statistic.standing = standing[statistic.translation_key]
        _add(Statistic, statistics)
        refresh_soon(Statistic, (statistic.pk for statistic in statistics))


def index_figures(keys: Iterable[int]) -> None:
    """The figures with these keys, as staff search for them."""
    for some in _portions(keys, FIGURES_AT_ONCE):
        figures = Observation.objects.filter(pk__in=some).select_related("statistic")
        _add(Observation, list(figures))


def _portions(keys: Iterable[int], size: int) -> Iterator[list[int]]:
    ordered = sorted(keys)
    for begin in range(0, len(ordered), size):
        yield ordered[begin : begin + size]


def _add(model: type[M], things: list[M]) -> None:
    for _, backend in get_search_backends_with_name(with_auto_update=True):
        backend.add_bulk(model, things)
