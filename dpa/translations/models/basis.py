"""What a translation was made from."""

from django.db import models
from django.utils import timezone
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
