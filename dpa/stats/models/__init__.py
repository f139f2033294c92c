"""Evidence: where figures come from, what they answer, and their values over time."""

from dpa.stats.models.choices import (
    Kind,
    Operation,
    Qualifier,
    Reason,
    Status,
    Style,
    Theme,
    Verification,
)
from dpa.stats.models.figure_words import FigureWords
from dpa.stats.models.former import FormerSlug
from dpa.stats.models.health import SourceHealth
from dpa.stats.models.importing import FigureImport
from dpa.stats.models.observation import Observation
from dpa.stats.models.page import StatisticIndexPage
from dpa.stats.models.source import Source, SourceLink, shown
from dpa.stats.models.statistic import Statistic
from dpa.stats.models.working import Working

__all__ = [
    "FigureImport",
    "FigureWords",
    "FormerSlug",
    "Kind",
    "Observation",
    "Operation",
    "Qualifier",
    "Reason",
    "Source",
    "SourceHealth",
    "SourceLink",
    "Statistic",
    "StatisticIndexPage",
    "Status",
    "Style",
    "Theme",
    "Verification",
    "Working",
    "shown",
]
