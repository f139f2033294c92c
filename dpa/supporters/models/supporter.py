"""People who asked to hear from us."""

import json
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone

from dpa.vault.fields import EncryptedTextField, LookupField, email_normal


class Supporter(models.Model):
    """One e-mail address whose owner confirmed it, and what they told us. Nothing else is kept."""

    email = EncryptedTextField(help_text="As the person typed it. Encrypted.")
    email_hash = LookupField(
        of="email", normal=email_normal, help_text="By which the address is found again."
    )
    zip_code = EncryptedTextField(
        "ZIP code", blank=True, help_text="Five digits, if the person gave them. Encrypted."
    )
    language = models.CharField(
        max_length=5,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text="The language that mail to them is written in.",
    )
    interests_kept = EncryptedTextField(
        blank=True, help_text="Keys of the issues they chose, as JSON. Encrypted."
    )
    confirmed_at = models.DateTimeField(default=timezone.now, help_text="When they confirmed.")
    unreachable_since = models.DateTimeField(
        null=True, blank=True, help_text="Since when mail to them comes back."
    )

    class Meta:
        ordering = ["-confirmed_at"]
        default_permissions = ()
        permissions = [("see_supporters", "Can see and export supporter data, giving a reason")]
        constraints = [
            models.UniqueConstraint(fields=["email_hash"], name="one_sign_up_an_address")
        ]

    def __str__(self) -> str:
        return f"Supporter {self.pk}"

    @property
    def interests(self) -> list[str]:
        """Keys of issues, as `dpa.supporters.interests` knows them."""
        kept: list[str] = json.loads(self.interests_kept) if self.interests_kept else []
        return kept

    @interests.setter
    def interests(self, keys: list[str]) -> None:
        self.interests_kept = json.dumps(sorted(keys)) if keys else ""

    @classmethod
    def with_email(cls, email: str) -> "models.QuerySet[Supporter]":
        """The one with this address, in whichever letter case; or none."""
        return cls.objects.filter(cls.email_hash.field.those_of(email))

    def told(self, **details: Any) -> None:
        """Takes over what a person said anew; what they left empty stays as it was."""
        for name, value in details.items():
            if value:
                setattr(self, name, value)
