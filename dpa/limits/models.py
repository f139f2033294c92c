"""The counters that keep vandals out. Whom they count is not in them."""

from datetime import datetime, timedelta

from django.db import connection, models
from django.utils import timezone

# Windows are of no use after the longest limit; nothing is kept for longer.
KEPT = timedelta(days=1)


class RateWindow(models.Model):
    """How often something happened in a stretch of time. Keys are keyed hashes, never addresses."""

    key = models.CharField(max_length=64, help_text="Keyed hash of what is limited.")
    started_at = models.DateTimeField(db_index=True, help_text="Start of the stretch.")
    count = models.PositiveIntegerField(default=0, help_text="How often so far.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "started_at"], name="one_window_a_stretch")
        ]

    def __str__(self) -> str:
        return f"{self.count} since {self.started_at:%H:%M}"

    @classmethod
    def hit(cls, key: str, length: timedelta) -> int:
        """Counts one more and returns the count of this stretch; right with many workers."""
        now = timezone.now()
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO limits_ratewindow (key, started_at, count) VALUES (%s, %s, 1) "
                "ON CONFLICT (key, started_at) DO UPDATE "
                "SET count = limits_ratewindow.count + 1 RETURNING count",
                [key, start_of(now, length)],
            )
            (count,) = cursor.fetchone()
        return int(count)

    @classmethod
    def count_of(cls, key: str, length: timedelta) -> int:
        """The count of this stretch so far, without counting one more."""
        window = cls.objects.filter(key=key, started_at=start_of(timezone.now(), length))
        return window.values_list("count", flat=True).first() or 0


def forget_old() -> None:
    """Deletes windows that are of no use any more; done by night and day, not while people wait."""
    RateWindow.objects.filter(started_at__lt=timezone.now() - KEPT).delete()


def start_of(now: datetime, length: timedelta) -> datetime:
    """When the stretch that `now` lies in began; stretches follow one another without gaps."""
    past = timedelta(seconds=int(now.timestamp()) % int(length.total_seconds()))
    return now.replace(microsecond=0) - past
