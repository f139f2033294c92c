"""Provisional figures that a final one has overtaken."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef

from dpa.stats.models import Observation, Status
from dpa.stats.upkeep.due import Due, due


def outlived_provisionals() -> Iterable[Due]:
    """Provisional figures that still stand although a later final one is out."""
    settled = Observation.objects.standing().exclude(status=Status.PROVISIONAL)
    newer = settled.filter(
        statistic=OuterRef("statistic"), period_end__gte=OuterRef("period_end")
    ).exclude(pk=OuterRef("pk"))
    found = Observation.objects.standing().filter(Exists(newer), status=Status.PROVISIONAL)
    for figure in found.select_related("statistic").order_by("statistic__title"):
        yield due(
            figure.statistic,
            f"{figure.display} for {figure.period} is still provisional, though a final figure "
            "for that period or a later one is on record.",
        )
