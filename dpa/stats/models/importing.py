"""A file of figures on its way in: read, shown, and written only once somebody has agreed."""

from django.conf import settings
from django.db import models


class FigureImport(models.Model):
    """One uploaded file, how far it has been read, and what would become of each row."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting to be read"
        READING = "reading", "Being read"
        READY = "ready", "Read; nothing is written yet"
        REFUSED = "refused", "Refused"
        WRITING = "writing", "Being written"
        DONE = "done", "Written"

    name = models.CharField(max_length=200, help_text="The file’s name.")
    content = models.BinaryField(help_text="The file itself; emptied when it is done.")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Who brought it.",
    )
    uploaded_at = models.DateTimeField(auto_now_add=True, help_text="When.")
    state = models.CharField(
        max_length=8, choices=State, default=State.WAITING, help_text="How far it has come."
    )
    rows = models.PositiveIntegerField(default=0, help_text="How many rows it has.")
    rows_done = models.PositiveIntegerField(default=0, help_text="How many have been dealt with.")
    trouble = models.TextField(blank=True, help_text="Why the file as a whole was refused.")
    plan = models.JSONField(
        default=list, help_text="For each row: its number, what happens to it, and why."
    )

    class Meta:
        verbose_name = "import of figures"
        verbose_name_plural = "imports of figures"

    def __str__(self) -> str:
        return f"{self.name}, {self.uploaded_at:%B %-d, %Y}"
