"""Whose turn it is tonight."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice

from django.db.models import F, Q

from dpa.http.addresses import host_of
from dpa.stats.models import Source, SourceHealth

AGAIN = timedelta(hours=20)
MOST_OF_A_HOST = 10  # sources a night; one with more is gone through in several nights


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
