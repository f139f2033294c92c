"""A statistic as it was known on a day: so that a citation can be checked for ever."""

from datetime import date

from django.utils import timezone

from dpa.stats.models import Observation, Statistic


def known_on(figure: Observation, day: date) -> bool:
    """Whether it was published on that day or before, by the site's own clock."""
    since = figure.first_published_at
    return since is not None and timezone.localtime(since).date() <= day


def as_on(statistic: Statistic, day: date) -> None:
    """Makes the statistic what it was at the end of that day. It is changed: never a shared one.

    One that was withdrawn since had its figure then; `withdrawn_later` says what came of it.
    """
    if statistic.withdrawn_on is not None and statistic.withdrawn_on > day:
        statistic.withdrawn_later, statistic.withdrawn_on = statistic.withdrawn_on, None
    statistic.history = [figure for figure in statistic.history if known_on(figure, day)]
    for figure in statistic.history:
        newer = getattr(figure, "superseded_by", None)
        if newer is not None and not known_on(newer, day):
            # Django's own cache of the relation: on that day nothing had replaced it yet.
            figure._state.fields_cache["superseded_by"] = None
    statistic.standing = [figure for figure in statistic.history if not figure.superseded]
