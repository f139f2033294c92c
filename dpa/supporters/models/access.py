"""Who of the staff looked at personal data, and why."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

# So long a reason opens what it was given for.
VALID = timedelta(hours=1)


class Access(models.Model):
    """One look or one export: written before anything is shown, never changed or deleted."""

    class How(models.TextChoices):
        VIEW = "view", "Looked at"
        CSV = "csv", "Exported as CSV"
        PDF = "pdf", "Exported as PDF"

    # No foreign key: an account that goes must neither take its lines along nor change them.
    user_key = models.BigIntegerField(help_text="Number of the account.")
    user_name = models.CharField(max_length=254, help_text="Whose account it was.")
    how = models.CharField(max_length=4, choices=How, help_text="In which way.")
    export = models.CharField(max_length=40, help_text="Which of the registered exports.")
    subject = models.CharField(max_length=40, blank=True, help_text="Of which action, if of one.")
    what = models.CharField(max_length=255, help_text="Which data, in words.")
    reason = models.CharField(max_length=255, help_text="Why, in the person's own words.")
    opened = models.ForeignKey(
        "self", null=True, on_delete=models.PROTECT, related_name="+",
        help_text="The line with the reason, where this one says that it was used.",
    )  # fmt: skip
    at = models.DateTimeField(default=timezone.now, help_text="When.")

    class Meta:
        ordering = ["-at", "-pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.user_name}, {self.at:%Y-%m-%d %H:%M}"

    @property
    def is_valid(self) -> bool:
        """Whether it still opens what it was given for."""
        return self.opened_id is None and timezone.now() < self.at + VALID

    def use(self) -> None:
        """Writes down that it was opened, each time."""
        Access.objects.create(
            opened=self, user_key=self.user_key, user_name=self.user_name, how=self.how,
            export=self.export, subject=self.subject, what=self.what, reason=self.reason,
        )  # fmt: skip
