"""The current figures of many statistics, read at once."""

from collections.abc import Iterable

from dpa.freshness.memory import remember_each
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic


def _headlines(keys: set[int]) -> dict[int, Observation]:
    return Observation.objects.select_related("source").in_bulk(keys)


def attach_current(statistics: Iterable[Statistic]) -> list[Statistic]:
    """Gives each statistic its current figure with one query for all that have none yet."""
    found = list(statistics)
    bare = [s for s in found if s.headline_id and not Statistic.headline.is_cached(s)]
    headlines = remember_each("headline", {s.headline_id for s in bare}, _headlines)
    for statistic in bare:
        statistic.headline = headlines.get(statistic.headline_id)
    return found
