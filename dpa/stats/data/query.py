"""One question to the database gives everything that is published, chunk by chunk."""

from collections.abc import Iterator

from dpa.stats.data.fields import Row
from dpa.stats.data.joined import joined
from dpa.stats.models import Statistic
from dpa.stats.models.queries import StatisticQuerySet

# Statistics asked for at once, and rows held at once. No connection waits for a slow reader
# with an open cursor over the whole set, and no statistic is too long for the memory.
STATISTICS, ROWS = 100, 1000


def public() -> StatisticQuerySet:
    """Every statistic that readers may see, the withdrawn ones too."""
    found: StatisticQuerySet = Statistic.objects.filter(live=True, locale__language_code="en")
    return found


def rows(statistics: StatisticQuerySet) -> Iterator[Row]:
    """A row for each public figure of these, in the order in which the statistics were made;
    within one the newest period first. One without figures has one row without one.
    """
    last = 0
    while True:
        chunk = statistics.filter(pk__gt=last).order_by("pk").values("pk")[:STATISTICS]
        before = last
        for row in joined(chunk).iterator(chunk_size=ROWS):
            last = row["pk"]
            yield row
        if last == before:
            return
