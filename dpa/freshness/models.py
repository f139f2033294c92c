"""The generation of the published content, shared by all processes."""

import time
from datetime import UTC, datetime
from uuid import UUID, uuid4

from django.db import models

TIMED = 7


def timed_uuid() -> UUID:
    """A random value that begins with the time in milliseconds (RFC 9562, version 7)."""
    milliseconds, random = time.time_ns() // 1_000_000, uuid4().int & ((1 << 80) - 1)
    return UUID(int=milliseconds << 80 | random & ~(0xF << 76) | TIMED << 76)


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
    def began(value: str) -> datetime | None:
        """When the generation of that value began; None where it does not say."""
        found = UUID(value) if value else None
        if found is None or found.version != TIMED:
            return None
        return datetime.fromtimestamp((found.int >> 80) / 1000, UTC)

    @staticmethod
    def renew() -> None:
        """Begins a new generation, with one statement that waits for nobody for long."""
        Generation.objects.bulk_create(
            [Generation(pk=1, value=timed_uuid())],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["value"],
        )
