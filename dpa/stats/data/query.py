"""One question to the database gives everything that is published, chunk by chunk."""

from collections.abc import Iterator
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import FilteredRelation, OuterRef, Q

from dpa.stats.data.dictionary import COLUMNS
from dpa.stats.data.fields import Row
from dpa.stats.models import Statistic, Working
from dpa.stats.models.queries import StatisticQuerySet

# Statistics asked for at once, and rows held at once. No connection waits for a slow reader
# with an open cursor over the whole set, and no statistic is too long for the memory.
STATISTICS, ROWS = 100, 1000
# What `dpa.stats.data.reading` reads besides the columns that the dictionary names.
READ = (
    "pk", "code", "style", "headline_id", "withdrawn_on", "next_release", "figure__value",
    "figure__low", "figure__high", "figure__qualifier", "figure__period_label",
    "figure__period_start", "figure__period_end", "figure__first_published_at",
    "figure__superseded_by__pk", "figure__superseded_by__live", "figure__supersedes_id",
    "figure__supersedes__live", "figure__reason", "figure__explanation",
    "figure__source__published_on",
    "figure__source__published_precision", "figure__source__url",
    "figure__source__saved_copy_url",
)  # fmt: skip
NAMED = {field.read for field in COLUMNS if isinstance(field.read, str)}


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
        for row in _joined(chunk).iterator(chunk_size=ROWS):
            last = row["pk"]
            yield row
        if last == before:
            return


def _joined(chunk: Any) -> Any:
    # Only what is published itself: every id leads to a row.
    public_ones = Working.objects.filter(input__live=True, input__statistic__live=True)
    inputs = public_ones.filter(figure=OuterRef("figure__pk")).order_by("sort_order")
    return (
        Statistic.objects.filter(pk__in=chunk)
        .annotate(
            figure=FilteredRelation("observations", condition=Q(observations__live=True)),
            figure_inputs=ArraySubquery(inputs.values("input_id")),
        )
        .order_by("pk", "-figure__period_end", "-figure__pk")
        .values(*sorted({*READ, *NAMED}))
    )
