"""The questions that are asked about figures, each with a name."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Case, F, Value, When

if TYPE_CHECKING:
    from dpa.stats.models.observation import Observation  # noqa: F401 - named in a string


class ObservationQuerySet(models.QuerySet["Observation"]):
    """Figures by whether they stand, and in the order in which they count."""

    def standing(self) -> "ObservationQuerySet":
        """Published and not superseded by another published one."""
        return self.filter(live=True).exclude(superseded_by__live=True).select_related("source")

    def newest_first(self) -> "ObservationQuerySet":
        """By period, the newest first; for one period final before provisional."""
        provisional = Case(When(status="provisional", then=Value(1)), default=Value(0))
        return self.order_by(F("period_end").desc(), provisional)
