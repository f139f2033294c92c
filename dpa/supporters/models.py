"""People who asked to hear from us."""

from django.db import IntegrityError, models, transaction
from django.utils import timezone

from dpa.supporters.wording import Wording
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal


class Supporter(models.Model):
    """One e-mail address, what its owner agreed to, and when. Nothing else is kept."""

    email = EncryptedTextField(help_text="As the person typed it. Encrypted.")
    email_hash = LookupField(
        of="email", normal=email_normal, help_text="By which the address is found again."
    )
    zip_code = EncryptedTextField(
        "ZIP code", blank=True, help_text="Five digits, if the person gave them. Encrypted."
    )
    wording = models.TextField(help_text="The exact words the person agreed to.")
    wording_version = models.CharField(
        max_length=20, help_text="Which version of the words it was."
    )
    signed_up_at = models.DateTimeField(default=timezone.now, help_text="When.")

    class Meta:
        ordering = ["-signed_up_at"]
        constraints = [
            models.UniqueConstraint(fields=["email_hash"], name="one_sign_up_an_address")
        ]

    def __str__(self) -> str:
        return f"Supporter {self.pk}"

    @classmethod
    def sign_up(cls, email: str, zip_code: str, wording: Wording) -> None:
        """Stores a sign-up. A known address stays one row; the words last agreed to count.

        Nothing is read, so that neither two at once nor an unreadable row are in the way.
        """
        agreed = {"wording": wording.text, "wording_version": wording.version}
        if zip_code:
            agreed["zip_code"] = zip_code
        known = cls.objects.filter(cls.email_hash.field.those_of(email))
        if known.update(**agreed):
            return
        try:
            with transaction.atomic():
                cls.objects.create(email=email, **agreed)
        except IntegrityError:  # Somebody was quicker with the same address.
            known.update(**agreed)
