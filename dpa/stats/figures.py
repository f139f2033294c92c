"""The current figures of many statistics, read at once."""

from collections.abc import Iterable

from dpa.freshness.memory import remember_each
from dpa.stats.languages import in_language_now, put_into_words
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic


def _headlines(keys: set[int]) -> dict[int, Observation]:
    figures = Observation.objects.select_related("source").in_bulk(keys)
    put_into_words(figures.values())
    return figures


def attach_current(statistics: Iterable[Statistic]) -> list[Statistic]:
    """Gives each statistic its current figure with one query for all that have none yet.

    Returned are the statistics as the language of the page says them.
    """
    found = in_language_now(statistics)
    bare = [s for s in found if s.headline_id and not Statistic.headline.is_cached(s)]
    headlines = remember_each("headline", {s.headline_id for s in bare}, _headlines)
    for statistic in bare:
        statistic.headline = headlines.get(statistic.headline_id)
    return found
