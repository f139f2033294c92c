"""What is kept about a translation beside its words."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.fields import NoFutureDateValidator
from wagtail_localize.models import Translation


class TranslationBasis(models.Model):
    """From which texts of the original the public translation was made."""

    translation = models.OneToOneField(
        Translation, on_delete=models.CASCADE, related_name="basis", help_text="Which one."
    )
    texts = models.JSONField(
        default=list,
        help_text="The original’s texts, each as the keys of its place and its words.",
    )
    still_english = models.JSONField(
        default=list, help_text="Likewise those that were published in the original’s words."
    )
    published_at = models.DateTimeField(
        default=timezone.now, help_text="When the translation was last published."
    )

    def __str__(self) -> str:
        return f"basis of {self.translation}"


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


class TranslationReview(Review):
    """Of one page or snippet in another language."""

    translation = models.ForeignKey(
        Translation, on_delete=models.CASCADE, related_name="reviews", help_text="Which one."
    )
    source_revision = models.ForeignKey(
        "wagtailcore.Revision",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The version of the original it was read against.",
    )


class WordsReview(Review):
    """Of the site’s own words in another language: menus, buttons, forms, what a law says."""

    language = models.CharField(max_length=12, help_text="Its code: “es”.")
    words = models.CharField(
        max_length=64, help_text="What the words were then, as one number: their SHA-256."
    )
