"""The review of a page or snippet."""

from django.db import models
from wagtail_localize.models import Translation

from dpa.translations.models.review import Review


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
