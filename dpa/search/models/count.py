"""Which words were searched how often. Not by whom, not from where, not in which order."""

from django.db import models


class SearchCount(models.Model):
    """How often the same words were searched on one day, in one language."""

    day = models.DateField(help_text="By the clocks of New York.")
    words = models.CharField(max_length=60, help_text="In small letters, without signs.")
    language = models.CharField(max_length=8, help_text="The language that was searched in.")
    count = models.PositiveIntegerField(default=1, help_text="How often on that day.")
    found = models.PositiveIntegerField(help_text="How many results they last had on that day.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["day", "words", "language"], name="one_count_a_day_and_words"
            )
        ]

    def __str__(self) -> str:
        return f"{self.words} on {self.day}: {self.count}"
