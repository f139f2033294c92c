"""Those who keep lists of supporters."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from dpa.crm.addresses import refuse_bad_address
from dpa.crm.choices import Organization, Protocol
from dpa.crm.models.sealed import SealedManager
from dpa.vault.fields import EncryptedTextField


class Receiver(models.Model):
    """A server that is told of supporters of one organization: a CRM, or what stands before it."""

    name = models.CharField(max_length=80, unique=True, help_text="What staff call it.")
    organization = models.CharField(
        max_length=20, choices=Organization.choices, default=Organization.DPA,
        help_text="Whose list it keeps. It hears only of people who agreed to hear from these.",
    )  # fmt: skip
    partner = models.CharField(
        max_length=120,
        blank=True,
        help_text="Which partner, as named in what people agree to (an action’s “Run by”). It "
        "hears of those alone who agreed to hear from it.",
    )
    protocol = models.CharField(
        "kind", max_length=20, choices=Protocol.choices, default=Protocol.WEBHOOK,
        help_text="A webhook gets each message signed, as Standard Webhooks says. Action Network "
        "gets people and tags.",
    )  # fmt: skip
    url = models.URLField(
        "address", max_length=500,
        help_text="Webhook: where messages are posted. Action Network: "
        "https://actionnetwork.org/api/v2, or the address of one petition there.",
    )  # fmt: skip
    action_code = models.CharField(
        "only this action", max_length=20, blank=True,
        help_text="The short code of an action. Then it hears of signatures under that action "
        "alone, and of those who leave or are erased. A petition’s address needs it.",
    )  # fmt: skip
    active = models.BooleanField(
        "switched on", default=True,
        help_text="While it is off nothing new is written for it, not even that somebody left. "
        "If it is only down, leave it on: what is meant for it waits.",
    )  # fmt: skip
    secret = EncryptedTextField(
        blank=True, editable=False, help_text="Signs webhooks, or Action Network’s key. Encrypted."
    )
    former_secret = EncryptedTextField(
        blank=True, editable=False, help_text="The secret before this one. Encrypted."
    )
    former_until = models.DateTimeField(
        "signed with the former secret too, until",
        null=True,
        editable=False,
        help_text="Until when messages are signed with both.",
    )
    created_at = models.DateTimeField(
        "entered", default=timezone.now, editable=False, help_text="When it was entered."
    )
    failures = models.PositiveIntegerField(
        "failures in a row",
        default=0,
        editable=False,
        help_text="How often in a row it did not take a message.",
    )
    rests_until = models.DateTimeField(
        null=True, editable=False, help_text="Until then it is left alone, after a failure."
    )
    gone_at = models.DateTimeField(
        null=True, editable=False, help_text="When it said that it wants no more messages."
    )

    objects: ClassVar[SealedManager] = SealedManager()

    class Meta:
        ordering = ["name"]
        default_permissions = ("add", "change", "view")
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "url", "action_code"],
                name="one_receiver_an_address",
                violation_error_message="There is a receiver with this address already.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        if self.organization == Organization.PARTNER and not self.partner.strip():
            raise ValidationError({"partner": "Name the partner, as people read it."})
        if self.organization != Organization.PARTNER and self.partner:
            raise ValidationError({"partner": "Leave this empty: it is for partners’ lists."})
        if problem := refuse_bad_address(self.url, self.protocol, self.action_code):
            raise ValidationError({problem.field: problem.words})

    @property
    def state(self) -> str:
        """In a few words, for staff."""
        if not self.active:
            return "Off: it wants no more messages" if self.gone_at else "Off"
        if self.rests_until and self.rests_until > timezone.now():
            return "On, but it does not answer well"
        return "On"
