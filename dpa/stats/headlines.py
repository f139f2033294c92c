"""Which of a statistic's figures is printed large."""

from collections.abc import Iterable

from django.db.models import Case, Value, When

from dpa.stats.models.choices import Status
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic
from dpa.stats.originals import settle_translations


def leading(standing: list[Observation]) -> Observation | None:
    """The newest final or revised figure, else the newest at all.

    A provisional figure for a later year waits its turn: it is in the table, but the headline
    is one that the source stands by.
    """
    settled = [figure for figure in standing if figure.status != Status.PROVISIONAL]
    return next(iter(settled or standing), None)


def settle(statistics: Iterable[int]) -> None:
    """Chooses anew the headline of the statistics with these keys; `leading` as one query."""
    keys = list(statistics)
    provisional = Case(When(status=Status.PROVISIONAL, then=Value(1)), default=Value(0))
    standing = Observation.objects.standing().filter(statistic__in=keys)
    first = standing.order_by("statistic_id", provisional, "-period_end", "-pk")
    chosen = first.distinct("statistic_id").values_list("statistic_id", "pk")
    Statistic.objects.bulk_update(
        [Statistic(pk=statistic, headline_id=figure) for statistic, figure in chosen],
        ["headline"],
        batch_size=2000,
    )
    settle_translations(keys)
