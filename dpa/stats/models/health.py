"""Whether a source's address still answers."""

from django.db import models


class SourceHealth(models.Model):
    """What came of asking a source's address, night after night."""

    class State(models.TextChoices):
        UNASKED = "unasked", "Not asked yet"
        ANSWERS = "answers", "Answers"
        DOUBTFUL = "doubtful", "Did not answer; asked again another day"
        DOWN = "down", "Does not answer"
        NOT_ALLOWED = "not_allowed", "Its site asks robots to stay away"

    source = models.OneToOneField(
        "stats.Source",
        on_delete=models.CASCADE,
        related_name="health",
        help_text="The publication.",
    )
    address = models.URLField(max_length=500, blank=True, help_text="The address that was asked.")
    state = models.CharField(
        max_length=12, choices=State, default=State.UNASKED, help_text="How it stands."
    )
    detail = models.CharField(
        max_length=200, blank=True, help_text="What the address said: “404”, “timed out”."
    )
    asked_at = models.DateTimeField(null=True, help_text="When it was last asked.")
    answered_at = models.DateTimeField(null=True, help_text="When it last answered.")
    failures = models.PositiveSmallIntegerField(
        default=0, help_text="On how many days in a row it has failed."
    )
    failed_on = models.DateField(null=True, help_text="The last of those days.")

    class Meta:
        verbose_name = verbose_name_plural = "source health"

    def __str__(self) -> str:
        return f"{self.source}: {self.get_state_display()}"
