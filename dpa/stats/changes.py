"""The public log: every figure that was replaced, by what, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from dpa.stats.languages import in_language_now, put_into_words
from dpa.stats.models import Observation, Statistic


@dataclass(frozen=True)
class Change:
    """One figure that took another's place."""

    old: Observation
    new: Observation

    @property
    def statistic(self) -> Statistic:
        """What it is a figure of."""
        statistic: Statistic = self.new.statistic
        return statistic

    @property
    def when(self) -> datetime | None:
        """When the new one was published."""
        return self.new.first_published_at

    @property
    def reason(self) -> str:
        """One of the four reasons; `correction` is a mistake of ours."""
        return str(self.new.reason)

    @property
    def why(self) -> str:
        """The reason in words."""
        return str(self.new.get_reason_display())


def replaced() -> QuerySet[Observation]:
    """The figures that replaced another, the newest change first, with all that is shown."""
    return (
        Observation.objects.filter(live=True, supersedes__live=True, statistic__live=True)
        .select_related("statistic", "source", "supersedes__source")
        .order_by("-first_published_at", "-pk")
    )


def as_changes(figures: Iterable[Observation]) -> list[Change]:
    """Pairs each with the one it replaced."""
    made = [Change(new.supersedes, new) for new in figures if new.supersedes is not None]
    put_into_words(figure for change in made for figure in (change.old, change.new))
    said = in_language_now(change.statistic for change in made)
    for change, own in zip(made, said, strict=True):
        change.old.statistic = change.new.statistic = own
    return made


def changes_of(statistic: Statistic) -> list[Change]:
    """Those of one statistic, from its history alone: the newest change first."""
    by_key = {figure.pk: figure for figure in statistic.history}
    made = [
        Change(by_key[new.supersedes_id], new)
        for new in statistic.history
        if new.supersedes_id in by_key
    ]
    return sorted(made, key=lambda c: (c.when is not None, c.when, c.new.pk), reverse=True)
