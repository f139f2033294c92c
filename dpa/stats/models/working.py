"""What a computed figure was made of, and is made of since an input was replaced by its equal."""

from collections.abc import Sequence
from datetime import date

from django.db import models
from django.utils import timezone
from wagtail.models import Orderable

from dpa.stats.models.observation import Observation


class Working(Orderable):
    """One figure that went into a computed one."""

    figure = models.ForeignKey(
        Observation,
        on_delete=models.CASCADE,
        related_name="workings",
        help_text="The computed figure.",
    )
    input = models.ForeignKey(
        Observation,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The figure it was computed from.",
    )

    since = models.DateTimeField(
        default=timezone.now, help_text="When the figure was worked out with it."
    )

    def __str__(self) -> str:
        return str(self.input)

    @classmethod
    def write(cls, figure: Observation, inputs: Sequence[Observation]) -> None:
        """Writes down the figures that one is made of, in the order of the formula.

        What it was made of before stays: the value is the same, so both are true, each in its time.
        """
        now = timezone.now()
        cls.objects.bulk_create(
            cls(figure=figure, input=made_of, sort_order=n, since=now)
            for n, made_of in enumerate(inputs)
        )

    @classmethod
    def inputs_of(cls, figure: Observation, day: date | None = None) -> list[Observation]:
        """The figures that it is made of, or was at the end of that day, in the formula's order."""
        found = cls.objects.filter(figure=figure).select_related(
            "input__statistic", "input__source"
        )
        times = sorted({row.since for row in found})
        past = [since for since in times if day is None or timezone.localdate(since) <= day]
        chosen = (past[-1:] or times[:1])[:1]
        return [row.input for row in found if row.since in chosen]
