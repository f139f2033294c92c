"""Which of a statistic's values is the one to print."""

from collections.abc import Iterable

from dpa.stats.models import Observation, Statistic


def attach_current(statistics: Iterable[Statistic]) -> list[Statistic]:
    """Gives each statistic its figures with one query for all that have none yet."""
    found = list(statistics)
    by_statistic: dict[int, list[Observation]] = {}
    bare = [statistic for statistic in found if "standing" not in statistic.__dict__]
    wanted = {statistic.pk for statistic in bare}
    for observation in (
        Observation.objects.standing().filter(statistic__in=wanted).newest_first() if wanted else ()
    ):
        by_statistic.setdefault(observation.statistic_id, []).append(observation)
    for statistic in bare:
        statistic.standing = by_statistic.get(statistic.pk, [])
        for observation in statistic.standing:
            observation.statistic = statistic
    return found
