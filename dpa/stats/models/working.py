"""What a computed figure was made of."""

from collections.abc import Sequence

from django.db import models
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

    def __str__(self) -> str:
        return str(self.input)

    @classmethod
    def write(cls, figure: Observation, inputs: Sequence[Observation]) -> None:
        """Writes down the figures that one is made of, in the order of the formula."""
        cls.objects.filter(figure=figure).delete()
        cls.objects.bulk_create(
            cls(figure=figure, input=made_of, sort_order=n) for n, made_of in enumerate(inputs)
        )
