"""The review of what no page holds."""

from django.db import models

from dpa.translations.models.review import Review


class WordsReview(Review):
    """Of the site’s own words in another language: menus, buttons, forms, what a law says."""

    language = models.CharField(max_length=12, help_text="Its code: “es”.")
    words = models.CharField(
        max_length=64, help_text="What the words were then, as one number: their SHA-256."
    )
