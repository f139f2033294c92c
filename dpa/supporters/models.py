"""People who asked to hear from us, and the counters that keep vandals out."""

from datetime import timedelta

from django.db import connection, models
from django.db.models.functions import Lower
from django.utils import timezone

from dpa.supporters.wording import Wording


class Supporter(models.Model):
    """One e-mail address, what its owner agreed to, and when. Nothing else is kept."""

    email = models.EmailField(help_text="As the person typed it.")
    zip_code = models.CharField(
        "ZIP code", max_length=5, blank=True, help_text="Five digits, if the person gave them."
    )
    wording = models.TextField(help_text="The exact words the person agreed to.")
    wording_version = models.CharField(
        max_length=20, help_text="Which version of the words it was."
    )
    signed_up_at = models.DateTimeField(default=timezone.now, help_text="When.")

    class Meta:
        ordering = ["-signed_up_at"]
        constraints = [models.UniqueConstraint(Lower("email"), name="one_sign_up_an_address")]

    def __str__(self) -> str:
        return f"Supporter {self.pk}"

    @classmethod
    def sign_up(cls, email: str, zip_code: str, wording: Wording) -> None:
        """Stores a sign-up. An address that is known stays one row and learns what is new."""
        supporter, created = cls.objects.get_or_create(
            email__iexact=email,
            defaults={
                "email": email,
                "zip_code": zip_code,
                "wording": wording.text,
                "wording_version": wording.version,
            },
        )
        if not created and zip_code and supporter.zip_code != zip_code:
            supporter.zip_code = zip_code
            supporter.save(update_fields=["zip_code"])


class RateWindow(models.Model):
    """How often something happened in a stretch of time. Keys are keyed hashes, never addresses."""

    key = models.CharField(max_length=64, help_text="Keyed hash of what is limited.")
    started_at = models.DateTimeField(help_text="Start of the stretch.")
    count = models.PositiveIntegerField(default=0, help_text="How often so far.")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "started_at"], name="one_window")]

    def __str__(self) -> str:
        return f"{self.count} since {self.started_at:%H:%M}"

    @classmethod
    def hit(cls, key: str, length: timedelta) -> int:
        """Counts one more and returns the count of this stretch; right with many workers."""
        now = timezone.now()
        seconds = int(length.total_seconds())
        start = now - timedelta(seconds=now.timestamp() % seconds)
        start = start.replace(microsecond=0)
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO supporters_ratewindow (key, started_at, count) VALUES (%s, %s, 1) "
                "ON CONFLICT (key, started_at) DO UPDATE "
                "SET count = supporters_ratewindow.count + 1 RETURNING count",
                [key, start],
            )
            (count,) = cursor.fetchone()
        if count == 1:
            cls.objects.filter(started_at__lt=now - timedelta(days=1)).delete()
        return int(count)
