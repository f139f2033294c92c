"""The generation of the published content, shared by all processes."""

from uuid import uuid4

from django.db import models


class Generation(models.Model):
    """One row. Its value is new after every change of what readers see."""

    value = models.UUIDField(default=uuid4, editable=False)

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def current(cls) -> str:
        """The value now; “” before the first change."""
        return str(cls.objects.values_list("value", flat=True).first() or "")

    @staticmethod
    def renew() -> None:
        """Begins a new generation, with one statement that waits for nobody for long."""
        Generation.objects.bulk_create(
            [Generation(pk=1, value=uuid4())],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["value"],
        )
