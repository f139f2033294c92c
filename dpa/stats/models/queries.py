"""The questions that are asked about statistics and figures, each with a name."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Case, F, Value, When
from wagtail.search.queryset import SearchableQuerySetMixin

if TYPE_CHECKING:
    from dpa.stats.models.observation import Observation  # noqa: F401 - named in a string
    from dpa.stats.models.statistic import Statistic  # noqa: F401 - likewise


class ObservationQuerySet(models.QuerySet["Observation"]):
    """Figures by whether they stand, and in the order in which they count."""

    def standing(self) -> "ObservationQuerySet":
        """Published and not superseded by another published one."""
        return self.filter(live=True).exclude(superseded_by__live=True).select_related("source")

    def newest_first(self) -> "ObservationQuerySet":
        """By period, the newest first; for one period final before provisional."""
        provisional = Case(When(status="provisional", then=Value(1)), default=Value(0))
        return self.order_by(F("period_end").desc(), provisional)


class StatisticQuerySet(SearchableQuerySetMixin, models.QuerySet["Statistic"]):
    """Statistics by what readers may see of them."""

    def published(self) -> "StatisticQuerySet":
        """Those that are live, not withdrawn, and have a figure to show."""
        return self.filter(live=True, headline__isnull=False, withdrawn_on=None)
