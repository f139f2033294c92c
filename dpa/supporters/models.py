"""People who asked to hear from us."""

from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from dpa.supporters.wording import Wording


class Supporter(models.Model):
    """One e-mail address, what its owner agreed to, and when. Nothing else is kept."""

    email = models.EmailField(help_text="As the person typed it.")
    zip_code = models.CharField(
        "ZIP code", max_length=5, blank=True, help_text="Five digits, if the person gave them."
    )
    wording = models.TextField(help_text="The exact words the person agreed to.")
    wording_version = models.CharField(
        max_length=20, help_text="Which version of the words it was."
    )
    signed_up_at = models.DateTimeField(default=timezone.now, help_text="When.")

    class Meta:
        ordering = ["-signed_up_at"]
        constraints = [models.UniqueConstraint(Lower("email"), name="one_sign_up_an_address")]

    def __str__(self) -> str:
        return f"Supporter {self.pk}"

    @classmethod
    def sign_up(cls, email: str, zip_code: str, wording: Wording) -> None:
        """Stores a sign-up. A known address stays one row; the words last agreed to count."""
        supporter, created = cls.objects.get_or_create(
            email__iexact=email,
            defaults={
                "email": email,
                "zip_code": zip_code,
                "wording": wording.text,
                "wording_version": wording.version,
            },
        )
        if not created:
            supporter.zip_code = zip_code or supporter.zip_code
            supporter.wording, supporter.wording_version = wording.text, wording.version
            supporter.save(update_fields=["zip_code", "wording", "wording_version"])
