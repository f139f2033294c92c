"""What of a figure may not change once it is public.

The database refuses it as well: see the trigger in migration 0006.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dpa.stats.models.observation import Observation

FROZEN = (
    "statistic_id", "period_start", "period_end", "period_label", "value", "low", "high",
    "qualifier", "status", "source_id", "locator", "note", "supersedes_id", "reason",
    "explanation", "new_method", "computed", "first_published_at",
)  # fmt: skip


def frozen_changes(observation: "Observation") -> list[str]:
    """Names of frozen fields that differ from what is already public."""
    if observation.pk is None:
        return []
    public = type(observation).objects.filter(pk=observation.pk, live=True)
    stored = public.values(*FROZEN).first() or {}
    return [name for name, value in stored.items() if getattr(observation, name) != value]
