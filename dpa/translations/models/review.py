"""That words were reviewed: by whom, and when."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.fields import NoFutureDateValidator


class Review(models.Model):
    """Somebody read words against the original and stands for them."""

    by = models.CharField(
        "reviewed by",
        max_length=80,
        help_text="As readers see it: a name, or a role such as “our Spanish desk”.",
    )
    on = models.DateField(
        "reviewed on",
        default=timezone.localdate,
        validators=[NoFutureDateValidator()],
        help_text="The day on which it was read. Readers see it.",
    )
    recorded_at = models.DateTimeField(
        auto_now_add=True, help_text="A text that changed after this moment is not reviewed."
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Who wrote it down. Never shown to readers.",
    )

    class Meta:
        abstract = True
        ordering = ["-recorded_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.by}, {self.on}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A review stays as it was recorded; another one is another row."""
        if self.pk is not None:
            raise ValueError("A review is recorded once. Record another one.")
        super().save(*args, **kwargs)
