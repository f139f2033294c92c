"""How much personal data was deleted: numbers only, for everybody to see."""

from django.db import connection, models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Deletion(models.Model):
    """How many of one kind went on one day."""

    class What(models.TextChoices):
        SIGN_UPS = "sign_ups", _("Sign-ups that nobody confirmed")
        SIGNATURES = "signatures", _("Signatures that nobody confirmed")
        NAMES = "names", _("Signatures turned into counts after delivery")
        ASKED = "asked", _("Deletions because somebody asked or left")
        LINKS = "links", _("Mailed links that ran out")

    what = models.CharField(max_length=12, choices=What, help_text="What was deleted.")
    day = models.DateField(help_text="When.")
    number = models.PositiveBigIntegerField(help_text="How many.")

    class Meta:
        ordering = ["-day", "what"]
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["what", "day"], name="one_number_a_day")]

    def __str__(self) -> str:
        return f"{self.number} on {self.day}"

    @classmethod
    def count(cls, what: "Deletion.What", number: int) -> None:
        """Adds to today's number, in the transaction that deletes."""
        if not number:
            return
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO supporters_deletion (what, day, number) VALUES (%s, %s, %s) "
                "ON CONFLICT (what, day) DO UPDATE "
                "SET number = supporters_deletion.number + EXCLUDED.number",
                [what.value, timezone.localdate(), number],
            )
