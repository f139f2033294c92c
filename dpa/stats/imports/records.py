"""What is on record that a file's rows have to do with, read in a few queries for all of them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property

from dpa.stats.divisors import divisor_of
from dpa.stats.imports.entries import Entry
from dpa.stats.models import FormerSlug, Observation, Source, Statistic

Place = tuple[int, tuple[date, date] | None]


class Records:
    """Statistics and sources by what a file calls them; English ones, as in their addresses."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        named = {(entry.statistic, entry.source) for entry in entries}
        found = Statistic.objects.filter(
            slug__in={statistic for statistic, _ in named}, locale__language_code="en"
        )
        fields = ("title", "slug", "style", "operation", "unit")
        self.statistics = {s.slug: s for s in found.only(*fields)}
        sources = Source.objects.filter(slug__in={source for _, source in named})
        self.sources = {s.slug: s for s in sources.only("slug", "title", "live")}

    @cached_property
    def renamed(self) -> dict[str, str]:
        """What former addresses of statistics are now called."""
        former = FormerSlug.objects.filter(statistic__locale__language_code="en")
        return dict(former.values_list("slug", "statistic__slug"))

    @cached_property
    def divisors(self) -> dict[int, str]:
        """Statistics that others are divided by, and the name of one of those."""
        computed = Statistic.objects.filter(live=True).exclude(operation="")
        return {key: other.title for other in computed if (key := divisor_of(other))}

    def standing(self, entries: Iterable[Entry]) -> dict[Place, list[Observation]]:
        """The figures on record for the statistics and periods of these rows: one query."""
        wanted = {
            (self.statistics[entry.statistic].pk, entry.period)
            for entry in entries
            if entry.statistic in self.statistics and entry.period
        }
        by_key = {statistic.pk: statistic for statistic in self.statistics.values()}
        found = Observation.objects.standing().select_related("source", "superseded_by")
        found = found.filter(
            statistic__in={place[0] for place in wanted},
            period_start__in={place[1][0] for place in wanted},
            period_end__in={place[1][1] for place in wanted},
        )
        standing: dict[Place, list[Observation]] = defaultdict(list)
        for figure in found:
            place = (figure.statistic_id, (figure.period_start, figure.period_end))
            if place in wanted:
                figure.statistic = by_key[figure.statistic_id]
                standing[place].append(figure)
        return standing
