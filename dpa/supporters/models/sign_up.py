"""Sign-ups that wait for the person's own yes."""

import json
from datetime import timedelta
from typing import Any

from django.db import models
from django.utils import timezone

from dpa.supporters.links import hash_of, new_token
from dpa.supporters.models.supporter import Supporter
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal

VALID = timedelta(days=7)


class SignUp(models.Model):
    """What was typed into the form. It counts once its address's owner presses the button.

    Until then it changes nothing about a supporter with the same address: anyone can type it.
    """

    email = EncryptedTextField(blank=True, help_text="Encrypted; emptied when confirmed.")
    email_hash = LookupField(
        of="email", normal=email_normal, help_text="By which the address is found again."
    )
    details_kept = EncryptedTextField(
        blank=True, help_text="ZIP code, language, interests, words. Encrypted; emptied likewise."
    )
    token_hash = models.CharField(
        max_length=64, unique=True, help_text="Hash of the token in the mail."
    )
    made_at = models.DateTimeField(default=timezone.now, db_index=True, help_text="When.")
    used_at = models.DateTimeField(null=True, help_text="When it was confirmed.")
    supporter = models.ForeignKey(
        Supporter, null=True, on_delete=models.CASCADE, related_name="+",
        help_text="Whom it made or changed; with them goes all that is left of it.",
    )  # fmt: skip

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["email_hash"], name="sign_up_by_address")]

    def __str__(self) -> str:
        return f"Sign-up {self.pk}"

    @classmethod
    def wait(cls, email: str, details: dict[str, Any]) -> str:
        """Keeps it for seven days; returns the token that confirms it."""
        token = new_token()
        cls.objects.create(email=email, details_kept=json.dumps(details), token_hash=hash_of(token))
        return token

    @classmethod
    def of(cls, token: str) -> "models.QuerySet[SignUp]":
        """The one that this token belongs to, if it is not too old; or none."""
        return cls.objects.filter(token_hash=hash_of(token), made_at__gt=timezone.now() - VALID)

    @property
    def details(self) -> dict[str, Any]:
        """What was typed beside the address."""
        kept: dict[str, Any] = json.loads(self.details_kept) if self.details_kept else {}
        return kept
