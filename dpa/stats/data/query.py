"""One question to the database gives everything that is published, chunk by chunk."""

from collections.abc import Iterator

from dpa.stats.data.fields import Row
from dpa.stats.data.joined import joined
from dpa.stats.data.translated import Translations
from dpa.stats.models import Statistic
from dpa.stats.models.queries import StatisticQuerySet

# Statistics asked for at once, and rows held at once. No connection waits for a slow reader
# with an open cursor over the whole set, and no statistic is too long for the memory.
STATISTICS, ROWS = 100, 1000


def public() -> StatisticQuerySet:
    """Every statistic that readers may see, the withdrawn ones too."""
    found: StatisticQuerySet = Statistic.objects.filter(live=True, locale__language_code="en")
    return found


def rows(statistics: StatisticQuerySet, language: str = "en") -> Iterator[Row]:
    """A row for each public figure of these, in the order in which the statistics were made;
    within one the newest period first. One without figures has one row without one. Its words are
    in `language` where there is a text in it.
    """
    last = 0
    while True:
        chunk = statistics.filter(pk__gt=last).order_by("pk").values("pk")[:STATISTICS]
        before = last
        words = Translations(chunk, language)
        for row in words.of(joined(chunk).iterator(chunk_size=ROWS)):
            last = row["pk"]
            yield row
        if last == before:
            return
