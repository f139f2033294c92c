"""Signatures under petitions."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils import timezone

from actions.models.page import ActionPage
from actions.petition import terms
from actions.petition.likeness import mailbox, plain, same_words, uncommon_domain
from dpa.places.coarse import name_of
from dpa.supporters.links import hash_of
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal


class Signature(models.Model):
    """One person under one petition. It counts once the owner of its address has confirmed it.

    Names are given up some months after delivery: then only `PlaceCount` is left.
    """

    action = models.ForeignKey(
        ActionPage,
        on_delete=models.CASCADE,
        related_name="signatures",
        db_index=False,
        help_text="What was signed.",
    )
    first_name = EncryptedTextField(help_text="As the person typed it. Encrypted.")
    last_name = EncryptedTextField(help_text="As the person typed it. Encrypted.")
    email = EncryptedTextField(help_text="As the person typed it. Encrypted.")
    postal_code = EncryptedTextField(
        blank=True, help_text="Five digits in the United States. Encrypted."
    )
    comment = EncryptedTextField(blank=True, help_text="For our staff only. Encrypted.")
    country = models.CharField(max_length=2, help_text="ISO 3166-1 code.")
    place = models.CharField(max_length=5, help_text="State or country by which it is counted.")
    language = models.CharField(max_length=5, default="en", help_text="Of the page it was made on.")
    email_hash = LookupField(of="email", normal=email_normal, help_text="Finds the address again.")
    name_hash = LookupField(of="full_name", normal=plain, help_text="Tells two of a household.")
    mailbox_hash = LookupField(of="mailbox", help_text="Equal for addresses of one mailbox.")
    person_hash = LookupField(of="person", help_text="Equal for one name at one place.")
    comment_hash = LookupField(of="same_words", help_text="Equal for copied comments.")
    domain_hash = LookupField(of="domain", help_text="Equal for addresses of a rare domain.")
    token_hash = models.CharField(
        max_length=64, unique=True, help_text="Hash of the token in the newest mail."
    )
    token_made_at = models.DateTimeField(
        default=timezone.now, help_text="The token is good for seven days from then."
    )
    created_at = models.DateTimeField(default=timezone.now, help_text="When it was first made.")
    confirmed_at = models.DateTimeField(null=True, blank=True, help_text="When it was confirmed.")
    kept_until = models.DateField(
        null=True, blank=True, help_text="The last day on which its name is kept, as was promised."
    )
    yeses = models.JSONField(
        default=list,
        blank=True,
        help_text="Boxes ticked and not yet confirmed: whose, which words.",
    )
    set_aside_at = models.DateTimeField(
        null=True, blank=True, help_text="Since when it is not counted."
    )
    set_aside_by = models.CharField(
        max_length=254, blank=True, help_text="Who of the staff set it aside."
    )
    set_aside_reason = models.CharField(max_length=200, blank=True, help_text="Why.")

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["action", "email_hash", "name_hash"], name="one_signature_a_person"
            )
        ]
        indexes = [
            models.Index(fields=["email_hash"], name="signature_by_address"),
            models.Index(fields=["action", "place", "id"], name="signature_by_place"),
            models.Index(fields=["action", "confirmed_at"], name="signature_by_age"),
            models.Index(fields=["kept_until"], name="signature_overdue"),
            models.Index(
                fields=["token_made_at"], condition=Q(confirmed_at=None), name="signature_waiting"
            ),
        ]

    def __str__(self) -> str:
        return f"Signature {self.pk}"

    @classmethod
    def by(cls, email: str) -> "models.QuerySet[Signature]":
        """All with this address, in whichever letter case."""
        return cls.objects.filter(cls.email_hash.field.those_of(email))

    @classmethod
    def of_token(cls, token: str) -> "models.QuerySet[Signature]":
        """The one whose newest mail held this token; or none."""
        return cls.objects.filter(token_hash=hash_of(token))

    @classmethod
    def counted(cls, **which: Any) -> "models.QuerySet[Signature]":
        """Confirmed and not set aside."""
        return cls.objects.filter(confirmed_at__isnull=False, set_aside_at=None, **which)

    @property
    def full_name(self) -> str:
        """As it is delivered."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def mailbox(self) -> str:
        return mailbox(self.email)

    @property
    def person(self) -> str:
        return f"{plain(self.full_name)} {self.country} {plain(self.postal_code)}"

    @property
    def same_words(self) -> str:
        return same_words(self.comment)

    @property
    def domain(self) -> str:
        return uncommon_domain(self.email)

    @property
    def place_name(self) -> str:
        """The state or country in words."""
        return name_of(self.place)

    @property
    def is_in_time(self) -> bool:
        """Whether its mailed link is still good."""
        return self.token_made_at > terms.too_old()
