"""What a night's answer makes of how a link stands."""

from datetime import datetime

from django.utils import timezone

from dpa.stats.health.answer import Answer, Outcome
from dpa.stats.models import SourceHealth

DAYS = 3  # days on which it has to fail in a row until it is called down
State = SourceHealth.State


def judge(health: SourceHealth, address: str, answer: Answer, now: datetime) -> None:
    """Changes `health`; saves nothing. A new address starts afresh, one answer clears all.

    Days are those of the site's time zone; a second failure on one of them counts for nothing.
    """
    if health.address != address:
        health.address, health.answered_at = address, None
        _clear(health, State.UNASKED)
    health.asked_at, health.detail = now, answer.detail[:200]
    if answer.outcome is Outcome.ANSWERED:
        health.answered_at = now
        _clear(health, State.ANSWERS)
    elif answer.outcome is Outcome.KEPT_OUT:
        _clear(health, State.NOT_ALLOWED)
    else:
        today = timezone.localdate(now)
        if answer.outcome is Outcome.FAILED and health.failed_on != today:
            health.failed_on = today
            health.failures += 1
        health.state = State.DOWN if health.failures >= DAYS else State.DOUBTFUL


def _clear(health: SourceHealth, state: SourceHealth.State) -> None:
    health.state, health.failures, health.failed_on = state, 0, None
