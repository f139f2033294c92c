"""The generation of the published content, shared by all processes."""

from datetime import datetime
from uuid import uuid4

from django.db import connection, models

from dpa.freshness.timed import made_at, timed_uuid


class Generation(models.Model):
    """One row. Its value is new after every change of what readers see."""

    value = models.UUIDField(default=uuid4, editable=False)

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def current(cls) -> str:
        """The value now; “” before the first change."""
        # Every request asks; built by the ORM the question takes several times as long.
        with connection.cursor() as cursor:
            cursor.execute("SELECT value FROM freshness_generation")
            row = cursor.fetchone()
        return str(row[0]) if row else ""

    @staticmethod
    def began(value: str) -> datetime | None:
        """When the generation of that value began; None where it does not say."""
        return made_at(value)

    @staticmethod
    def renew() -> None:
        """Begins a new generation, with one statement that waits for nobody for long."""
        one = [Generation(pk=1, value=timed_uuid())]
        Generation.objects.bulk_create(
            one, update_conflicts=True, unique_fields=["id"], update_fields=["value"]
        )
