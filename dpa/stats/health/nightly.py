"""Whose turn it is tonight, and that only one run asks at a time."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import islice

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.models import F, Q
from django.utils import timezone

from dpa.stats.health.addresses import host_of
from dpa.stats.models import Source, SourceHealth

AGAIN = timedelta(hours=20)
MOST_OF_A_HOST = 10  # sources a night; one with more is gone through in several nights
NIGHT = range(1, 6)  # hours of the site's time zone
LOCK = 7_203_114  # any number that no other advisory lock of ours has


def asked_by_night() -> None:
    """A part of `manage.py scheduled`: some sources at every run, until all had their turn."""
    if settings.CHECK_SOURCES and timezone.localtime().hour in NIGHT:
        call_command("check_sources", due=True)


def published() -> list[Source]:
    """All published sources with an address, those first that were not asked for longest."""
    with_address = Source.objects.filter(live=True).exclude(url="").select_related("health")
    return list(with_address.order_by(F("health__asked_at").asc(nulls_first=True), "pk"))


def due(now: datetime, limit: int) -> list[Source]:
    """Those whose turn it is: not asked for 20 hours, or never at their present address."""
    lately = Q(asked_at__gt=now - AGAIN, address=F("source__url"))
    done = set(SourceHealth.objects.filter(lately).values_list("source", flat=True))
    waiting = [source for source in published() if source.pk not in done]
    return list(islice(_handfuls(waiting, now), limit))


def _handfuls(sources: list[Source], now: datetime) -> Iterator[Source]:
    tonight = SourceHealth.objects.filter(asked_at__gt=now - AGAIN)
    counts = Counter(host_of(url) for url in tonight.values_list("address", flat=True))
    for source in sources:
        counts[host_of(source.url)] += 1
        if counts[host_of(source.url)] <= MOST_OF_A_HOST:
            yield source


@contextmanager
def alone() -> Iterator[bool]:
    """Whether no other run is under way; as long as it lasts, none can begin.

    The lock belongs to the database connection: it is gone with a run that was killed.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [LOCK])
        free = bool(cursor.fetchone()[0])
    try:
        yield free
    finally:
        if free:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [LOCK])
