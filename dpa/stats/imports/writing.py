"""Writes a plan: all of it, in the caller's transaction."""

from uuid import uuid4

from django.utils import timezone

from dpa.freshness import changes
from dpa.stats.imports.entries import Entry
from dpa.stats.imports.new_sources import create
from dpa.stats.imports.planning import AT_ONCE, Plan, Progress, replaced
from dpa.stats.imports.rules import Decision, Outcome
from dpa.stats.imports.traces import write_log, write_references
from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.publishing import take_their_place
from dpa.users.models import User

WRITTEN = {Outcome.ADD, Outcome.SUPERSEDE}


def lock(entries: list[Entry]) -> None:
    """Nobody else publishes a figure of these statistics until the transaction ends."""
    slugs = {entry.statistic for entry in entries}
    locked = Statistic.objects.filter(slug__in=slugs, locale__language_code="en").order_by("pk")
    list(locked.select_for_update(of=("self",)).values_list("pk", flat=True))


def write(plan: Plan, user: User | None, progress: Progress = lambda done, rows: None) -> list[int]:
    """Publishes every figure of the plan; their keys. `user` is who answers for it in the log.

    Raises ValidationError where something computed from them would have no answer any more.
    """
    wanted = [
        pair for pair in zip(plan.entries, plan.decisions, strict=True)
        if pair[1].outcome in WRITTEN
    ]  # fmt: skip
    create(plan.new_sources, user)
    maker, together = _Maker(wanted), uuid4()
    keys: list[int] = []
    for begin in range(0, len(wanted), AT_ONCE):
        made = Observation.objects.bulk_create(
            maker.figure(entry, decision) for entry, decision in wanted[begin : begin + AT_ONCE]
        )
        write_log(made, user, together)
        write_references(made)
        keys += [figure.pk for figure in made]
        progress(begin + len(made), len(wanted))
    take_their_place({statistic.pk for statistic in maker.statistics.values()})
    # Creating many at once sends no signal.
    changes.begin()
    return keys


class _Maker:
    """Makes figures of entries, with the statistics and sources that they name."""

    def __init__(self, wanted: list[tuple[Entry, Decision]]) -> None:
        slugs = {entry.statistic for entry, _ in wanted}
        statistics = Statistic.objects.filter(slug__in=slugs, locale__language_code="en")
        self.statistics = {statistic.slug: statistic for statistic in statistics}
        sources = Source.objects.filter(slug__in={entry.source for entry, _ in wanted})
        self.sources = {source.slug: source for source in sources}
        self.now = timezone.now()

    def figure(self, entry: Entry, decision: Decision) -> Observation:
        """One published figure, not yet saved."""
        return Observation(
            statistic=self.statistics[entry.statistic],
            source=self.sources[entry.source],
            supersedes=replaced(decision),
            live=True,
            first_published_at=self.now,
            last_published_at=self.now,
            **entry.fields(),
        )
