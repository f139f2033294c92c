"""Asks many sources, one after the other, and writes down how their links stand."""

import time
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from math import inf
from typing import NamedTuple

from django.db import transaction
from django.utils import timezone

from dpa.freshness import changes
from dpa.http.addresses import host_of
from dpa.stats.health.answer import Answer
from dpa.stats.health.asking import ask
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.status import link_status
from dpa.stats.health.verdict import judge
from dpa.stats.models import Source, SourceHealth

# So many hosts, and not one of them heard: it is our own connection that is down.
SILENT_HOSTS = 5
LATELY = timedelta(hours=1)
WRITTEN = ("address", "state", "detail", "asked_at", "answered_at", "failures", "failed_on")


class Asked(NamedTuple):
    """A source, what its address said, and when."""

    source: Source
    answer: Answer
    at: datetime


def check(
    sources: Iterable[Source], say: Callable[[str], object], seconds: float = inf
) -> list[Asked]:
    """Asks them all, or those whose turn comes within so many seconds, and records the answers.

    `say` gets a line for each. What was asked is recorded even if the run is interrupted.
    """
    hosts, asked, end = Hosts(), [], time.monotonic() + seconds
    try:
        for source in sources:
            if time.monotonic() > end:
                break
            answer = ask(source.url, hosts)
            say(f"{source.slug}: {answer.outcome.value} ({answer.detail})")
            asked.append(Asked(source, answer, timezone.now()))
    finally:
        if asked and offline(asked):
            say("Not one host was heard: is this machine's own connection down? Nothing counts.")
        else:
            record(asked)
    return asked


def offline(asked: list[Asked]) -> bool:
    """Whether the fault is likely ours: many hosts silent, and none heard of lately either."""
    silent = {host_of(one.source.url) for one in asked}
    if len(silent) < SILENT_HOSTS or any(one.answer.heard for one in asked):
        return False
    return not SourceHealth.objects.filter(answered_at__gt=timezone.now() - LATELY).exists()


@transaction.atomic
def record(asked: list[Asked]) -> None:
    """Writes all in one statement. Readers' pages are renewed once, if their words change."""
    wanted = {one.source.pk: one for one in asked}
    # Locked, so that none is deleted before the rows that belong to it are written.
    left = Source.objects.select_for_update(no_key=True).filter(pk__in=wanted)
    rows, changed = [], False
    for key in left.values_list("pk", flat=True):
        source, answer, at = wanted[key]
        before = link_status(source)
        health: SourceHealth = getattr(source, "health", None) or SourceHealth(source=source)
        judge(health, source.url, answer, at)
        rows.append(health)
        changed |= link_status(source) != before
    SourceHealth.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["source"], update_fields=WRITTEN
    )
    if changed:
        changes.begin()
