"""Which of a statistic's values is the one to print, and how it came to be."""

from collections.abc import Iterable

from django.db.models import Case, Value, When

from dpa.freshness.memory import remember_each
from dpa.stats.models.choices import Status
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic


def leading(standing: list[Observation]) -> Observation | None:
    """The newest final or revised figure, else the newest at all.

    A provisional figure for a later year waits its turn: it is in the table, but the headline
    is one that the source stands by.
    """
    settled = [figure for figure in standing if figure.status != Status.PROVISIONAL]
    return next(iter(settled or standing), None)


def settle(statistics: Iterable[int]) -> None:
    """Chooses anew the headline of the statistics with these keys; `leading` as one query."""
    provisional = Case(When(status=Status.PROVISIONAL, then=Value(1)), default=Value(0))
    standing = Observation.objects.standing().filter(statistic__in=list(statistics))
    first = standing.order_by("statistic_id", provisional, "-period_end", "-pk")
    chosen = first.distinct("statistic_id").values_list("statistic_id", "pk")
    Statistic.objects.bulk_update(
        [Statistic(pk=statistic, headline_id=figure) for statistic, figure in chosen],
        ["headline"],
        batch_size=2000,
    )


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


def history(statistic: Statistic) -> list[Observation]:
    """Every figure that was ever public, newest first, the replaced ones among them."""
    if statistic.pk is None:
        return []
    public = statistic.observations.filter(live=True)
    found = list(public.select_related("source", "superseded_by", "read_in").newest_first())
    for figure in found:
        figure.statistic = statistic
        if (newer := getattr(figure, "superseded_by", None)) is not None:
            newer.statistic = statistic
    return found
