"""The mailed way to one's own data."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

from dpa.supporters.links import hash_of, new_token
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal

VALID = timedelta(days=1)


class DataLink(models.Model):
    """Lets whoever reads an address's mail see, change and delete what we keep about it, a day."""

    email = EncryptedTextField(help_text="Whose data. Encrypted.")
    email_hash = LookupField(
        of="email", normal=email_normal, help_text="By which the address is found again."
    )
    token_hash = models.CharField(
        max_length=64, unique=True, help_text="Hash of the token in the mail."
    )
    made_at = models.DateTimeField(default=timezone.now, db_index=True, help_text="When.")

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["email_hash"], name="link_by_address")]

    def __str__(self) -> str:
        return f"Link {self.pk}"

    @classmethod
    def make(cls, email: str) -> str:
        """Returns the token."""
        token = new_token()
        cls.objects.create(email=email, token_hash=hash_of(token))
        return token

    @classmethod
    def of(cls, token: str) -> "DataLink | None":
        """The one that this token belongs to, while it is valid."""
        fresh = cls.objects.filter(made_at__gt=timezone.now() - VALID)
        return fresh.filter(token_hash=hash_of(token)).first()
