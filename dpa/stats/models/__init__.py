"""Evidence: where figures come from, what they answer, and their values over time."""

from dpa.stats.models.choices import Verification
from dpa.stats.models.observation import Observation
from dpa.stats.models.page import StatisticIndexPage
from dpa.stats.models.source import Source, SourceLink, shown
from dpa.stats.models.statistic import Statistic

__all__ = [
    "Observation",
    "Source",
    "SourceLink",
    "Statistic",
    "StatisticIndexPage",
    "Verification",
    "shown",
]
