"""What is on its way to a receiver."""

from typing import ClassVar
from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils import timezone

from dpa.crm.choices import Kind
from dpa.crm.models.receiver import Receiver
from dpa.crm.models.sealed import SealedManager
from dpa.vault.fields import EncryptedTextField, LookupField, email_normal

OPEN = Q(delivered_at=None, given_up_at=None)
# What a row loses once it is settled: all that says of whom it was.
EMPTIED = {"person": "", "person_hash": "", "payload": ""}


def new_message_id() -> str:
    """The same at each try, so that a receiver knows what it has already."""
    return f"msg_{uuid4().hex}"


class Delivery(models.Model):
    """One message to one receiver. Once it has arrived, nothing in it says of whom it was.

    `after` is the message before it about the same person. It leaves when that one is settled.
    """

    message_id = models.CharField(
        max_length=40, unique=True, default=new_message_id, help_text="The same at each try."
    )
    receiver = models.ForeignKey(
        Receiver, models.CASCADE, related_name="deliveries", help_text="Who is to get it."
    )
    kind = models.CharField(max_length=20, choices=Kind.choices, help_text="What has happened.")
    person = EncryptedTextField(blank=True, help_text="The e-mail address. Encrypted.")
    person_hash = LookupField(
        of="person", normal=email_normal, help_text="By which the person’s others are found."
    )
    payload = EncryptedTextField(blank=True, help_text="What is told, as JSON. Encrypted.")
    after = models.ForeignKey(
        "self", models.SET_NULL, null=True, related_name="next_ones",
        help_text="The message about the same person that has to arrive before.",
    )  # fmt: skip
    created_at = models.DateTimeField(default=timezone.now, help_text="When it happened.")
    next_try_at = models.DateTimeField(default=timezone.now, help_text="Not to be sent before.")
    tries = models.PositiveSmallIntegerField(default=0, help_text="How often it was tried in vain.")
    failing_since = models.DateTimeField(null=True, help_text="When it first was tried in vain.")
    delivered_at = models.DateTimeField(null=True, help_text="When the receiver took it.")
    dead_at = models.DateTimeField(null=True, help_text="When we stopped trying by ourselves.")
    given_up_at = models.DateTimeField(null=True, help_text="When it was decided to drop it.")
    last_error = models.CharField(
        max_length=120, blank=True, help_text="What the receiver said; never of whom it was."
    )

    objects: ClassVar[SealedManager] = SealedManager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        verbose_name_plural = "deliveries"
        default_permissions = ()
        permissions = [("decide_delivery", "Can see deliveries, try them again and give them up")]
        constraints = [
            models.CheckConstraint(
                condition=Q(delivered_at=None) | Q(dead_at=None, given_up_at=None),
                name="crm_delivered_or_not",
            ),
            models.CheckConstraint(
                condition=OPEN | Q(person_hash=""), name="crm_settled_names_nobody"
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_try_at"], condition=OPEN & Q(dead_at=None), name="crm_waiting"
            ),
            models.Index(
                fields=["person_hash"], condition=~Q(person_hash=""), name="crm_of_a_person"
            ),
        ]

    def __str__(self) -> str:
        return self.message_id
