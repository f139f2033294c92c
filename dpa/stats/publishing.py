"""What follows when figures are published: one place, whoever published them."""

from collections.abc import Iterable
from contextvars import ContextVar
from graphlib import CycleError, TopologicalSorter

from django.core.exceptions import ValidationError

from dpa.stats.conflicts import conflict
from dpa.stats.derived import recompute
from dpa.stats.headlines import settle
from dpa.stats.indexing import index_statistics
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic

# The statistics that changed, while what is computed from them is brought up to date.
_changed: ContextVar[set[int] | None] = ContextVar("changed", default=None)


def refuse_second(figure: Observation) -> None:
    """Raises ValidationError where a figure that goes live contradicts one on record.

    Forms ask as well; but two drafts that were checked while neither was public must not both
    become so. To be called in the transaction that saves the figure: the second one waits.
    """
    Statistic.objects.select_for_update(of=("self",)).filter(pk=figure.statistic_id).first()
    if figure.pk and Observation.objects.filter(pk=figure.pk, live=True).exists():
        return
    entered = {name: getattr(figure, name) for name in ("period_start", "period_end", "status")}
    # Read anew: what is in memory may be from before the other was published.
    old = figure.supersedes and Observation.objects.get(pk=figure.supersedes.pk)
    entered |= {"statistic": figure.statistic, "supersedes": old}
    if why := conflict(figure, entered):
        raise ValidationError(f"“{figure.statistic}” for {figure.period}: {why[1]}")


def take_its_place(figure: Observation) -> None:
    """Chooses the headline anew, recomputes what is made of it, tells the search.

    To be called in the transaction that saves the figure.
    """
    changed = _changed.get()
    if changed is None:
        take_their_place([figure.statistic_id])
    else:
        changed.add(figure.statistic_id)


def take_their_place(statistics: Iterable[int]) -> None:
    """As `take_its_place` for new figures of all the statistics with these keys.

    What is computed is computed once, after all that it is made of: a sum of two figures that
    change together never becomes public with one of them old.
    """
    changed = set(statistics)
    settle(changed)
    token = _changed.set(changed)
    try:
        for computed in _computed_from(changed):
            if changed & {computed.first_input_id, computed.second_input_id}:
                recompute(computed)
                if computed.pk in changed:
                    settle([computed.pk])
    finally:
        _changed.reset(token)
    index_statistics(changed)


def _computed_from(changed: set[int]) -> list[Statistic]:
    """Published statistics made of these, or of what is made of them; each after its inputs."""
    computed = {s.pk: s for s in Statistic.objects.filter(live=True).exclude(operation="")}
    made_of = {pk: {s.first_input_id, s.second_input_id} for pk, s in computed.items()}
    reached, newly = set(changed), set(changed)
    while newly:
        newly = {pk for pk, inputs in made_of.items() if inputs & newly} - reached
        reached |= newly
    wanted = {pk: made_of[pk] & reached for pk in computed if pk in reached - changed}
    try:
        keys = list(TopologicalSorter(wanted).static_order())
    except CycleError as error:
        names = ", ".join(f"“{computed[key]}”" for key in set(error.args[1]) if key in computed)
        raise ValidationError(f"{names} would be computed from each other.") from None
    return [computed[key] for key in keys if key in wanted]
