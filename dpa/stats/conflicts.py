"""What a new figure may contradict: asked by the form and by the import alike."""

from collections.abc import Sequence
from typing import Any

from dpa.stats.models import Observation, Status

# The field that a problem belongs to, and the problem in words.
Problem = tuple[str, str]


def conflict(figure: Observation, entered: dict[str, Any]) -> Problem | None:
    """Why a figure can't stand beside those on record; None where it can.

    `entered` holds its statistic, period_start, period_end, status and supersedes.
    """
    statistic, old = entered["statistic"], entered.get("supersedes")
    same_period = Observation.objects.standing().filter(
        statistic=statistic,
        period_start=entered["period_start"],
        period_end=entered["period_end"],
    )
    others = same_period.exclude(pk__in=[f.pk for f in (figure, old) if f and f.pk])
    return conflict_with(list(others), figure, entered)


def conflict_with(
    others: Sequence[Observation], figure: Observation, entered: dict[str, Any]
) -> Problem | None:
    """As `conflict`, where the caller has read the other standing figures for that period."""
    old = entered.get("supersedes")
    if old is not None and (why := _cannot_replace(figure, old, entered)):
        return why
    settled = any(other.status != Status.PROVISIONAL for other in others)
    if settled and entered["status"] == Status.PROVISIONAL:
        return "status", "A final figure is already on record for this period."
    if others:
        return "supersedes", (
            f"{others[0].display} is on record for this period. Say that this one replaces it, "
            "and why."
        )
    return None


def _cannot_replace(
    figure: Observation, old: Observation, entered: dict[str, Any]
) -> Problem | None:
    newer = getattr(old, "superseded_by", None)
    if not old.live:
        return "supersedes", "That figure is not published, so there is nothing to replace."
    if newer is not None and newer.pk != figure.pk:
        return "supersedes", f"That figure was already replaced by {newer.display}."
    if old.computed:
        return "supersedes", "That figure is computed. Change one of those it is made of."
    if (old.period_start, old.period_end) != (entered["period_start"], entered["period_end"]):
        return "supersedes", f"That figure is for another period: {old.period}."
    if old.status != Status.PROVISIONAL and entered["status"] == Status.PROVISIONAL:
        return "status", "A provisional figure can’t replace a final one."
    return None
