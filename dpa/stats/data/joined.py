"""Statistics joined with their figures: the columns of the one question."""

from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import FilteredRelation, OuterRef, Q, Subquery

from dpa.stats.data.dictionary import COLUMNS
from dpa.stats.models import Statistic, Working

# What `dpa.stats.data.reading` reads besides the columns that the dictionary names.
READ = (
    "pk", "translation_key", "code", "style", "headline_id", "withdrawn_on", "next_release",
    "figure__value", "figure__low", "figure__high", "figure__qualifier", "figure__period_label",
    "figure__period_start", "figure__period_end", "figure__first_published_at",
    "figure__superseded_by__pk", "figure__superseded_by__live", "figure__supersedes_id",
    "figure__supersedes__live", "figure__reason", "figure__explanation",
    "figure__source__published_on", "figure__source__published_precision",
    "figure__source__url", "figure__source__saved_copy_url",
)  # fmt: skip
NAMED = {field.read for field in COLUMNS if isinstance(field.read, str)}


def joined(chunk: Any) -> Any:
    """A row for each public figure of these statistics, or one without any."""
    # Only what is published itself: every id leads to a row. What it was first made of: a row that
    # was once given out stays as it was.
    first = Working.objects.filter(figure=OuterRef("figure")).order_by("since").values("since")[:1]
    public = Q(input__live=True, input__statistic__live=True)
    inputs = Working.objects.filter(public, since=Subquery(first), figure=OuterRef("figure__pk"))
    return (
        Statistic.objects.filter(pk__in=chunk)
        .annotate(
            figure=FilteredRelation("observations", condition=Q(observations__live=True)),
            figure_inputs=ArraySubquery(inputs.order_by("sort_order").values("input_id")),
        )
        .order_by("pk", "-figure__period_end", "-figure__pk")
        .values(*sorted({*READ, *NAMED}))
    )
