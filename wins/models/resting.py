"""What a win rests on: figures and sources."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from dpa.stats.models import SourceLink, Statistic
from wins.models.page import WinPage


class WinFigure(Orderable):
    """A statistic that says whom a win reaches. Its value is read when the page is shown."""

    page = ParentalKey(WinPage, on_delete=models.CASCADE, related_name="figure_links")
    statistic = models.ForeignKey(
        Statistic,
        on_delete=models.CASCADE,
        related_name="win_links",
        help_text="A figure about the people whom the win reaches. No number is typed here.",
    )

    panels = ["statistic"]


class WinSource(SourceLink):
    """A source that a win's text rests on."""

    page = ParentalKey(WinPage, on_delete=models.CASCADE, related_name="source_links")
