"""What a computed statistic is computed from. `dpa.stats.formulas` says what it means."""

from typing import TYPE_CHECKING

from django.core.validators import MaxValueValidator
from django.db import models

from dpa.stats.models.choices import Operation

if TYPE_CHECKING:
    from dpa.stats.models.statistic import Statistic


class Formula(models.Model):
    """An operation on one or two other statistics, and how its results are rounded."""

    operation = models.CharField(
        max_length=12,
        choices=Operation,
        blank=True,
        help_text="Only for a derived statistic: its figures are computed, and recomputed "
        "whenever one that they are made of changes.",
    )
    first_input = models.ForeignKey(
        "stats.Statistic",
        verbose_name="first statistic",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The one that the operation begins with.",
    )
    second_input = models.ForeignKey(
        "stats.Statistic",
        verbose_name="second statistic",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The other one, where the operation takes two. Same periods count together.",
    )
    since = models.PositiveSmallIntegerField(
        "since the year",
        null=True,
        blank=True,
        help_text="Only for a change: the year that later ones are compared with.",
    )
    decimals = models.PositiveSmallIntegerField(
        "rounded to decimals",
        default=0,
        validators=[MaxValueValidator(4)],
        help_text="0 for whole numbers. A half is rounded up.",
    )

    class Meta:
        abstract = True

    @property
    def inputs(self) -> list["Statistic"]:
        """The statistics that its figures are computed from."""
        return [s for s in (self.first_input, self.second_input) if s is not None]

    @property
    def is_computed(self) -> bool:
        """Whether its figures come from a formula."""
        return bool(self.operation)
