"""Mail on its way."""

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.vault.fields import EncryptedTextField, LookupField, email_normal


class Kind(models.TextChoices):
    """Why mail to an address is in vain, or not wanted."""

    BOUNCED = "bounced", _("Bounced")
    REJECTED = "rejected", _("Refused by the service")
    COMPLAINED = "complained", _("Reported as spam")
    LEFT = "left", _("Unsubscribed at the service")

    @property
    def is_a_wish(self) -> bool:
        """Whether the person said so, not a machine."""
        return self in {Kind.COMPLAINED, Kind.LEFT}


class OutgoingMail(models.Model):
    """One mail to one person. A week after it was written nothing of it is kept, if it is done."""

    to = EncryptedTextField(help_text="The address. Encrypted.")
    to_hash = LookupField(of="to", normal=email_normal, help_text="By which it is found again.")
    template = models.CharField(max_length=50, help_text="Its name in templates/mail/<language>/.")
    language = models.CharField(max_length=5, help_text="The language it is written in.")
    context = EncryptedTextField(
        blank=True, help_text="What is filled in, as JSON. Encrypted; emptied once it has left."
    )
    message_id = models.CharField(
        max_length=255, help_text="The same at each try, so that mailboxes know a second copy."
    )
    created_at = models.DateTimeField(default=timezone.now, help_text="When it was written.")
    next_try_at = models.DateTimeField(default=timezone.now, help_text="Not to be sent before.")
    tries = models.PositiveSmallIntegerField(default=0, help_text="How often it was tried in vain.")
    sent_at = models.DateTimeField(null=True, help_text="When a mail server took it.")
    failed_at = models.DateTimeField(null=True, help_text="When it was given up.")
    last_error = models.CharField(
        max_length=80, blank=True, help_text="A kind of error or a server's code, never an address."
    )

    service_id = models.CharField(
        max_length=255, blank=True, db_index=True, help_text="What the sending service calls it."
    )
    came_back = models.CharField(
        max_length=10, blank=True, choices=Kind, help_text="What the service told of it later."
    )
    came_back_at = models.DateTimeField(null=True, help_text="When the service told us.")

    class Meta:
        ordering = ["-created_at"]
        verbose_name_plural = "outgoing mail"
        default_permissions = ()
        permissions = [("retry_outgoingmail", "Can see outgoing mail and try it again")]
        constraints = [
            models.CheckConstraint(
                condition=Q(sent_at=None) | Q(failed_at=None), name="mail_sent_or_given_up"
            )
        ]
        indexes = [
            models.Index(fields=["to_hash"], name="mail_by_address"),
            models.Index(fields=["created_at"], name="mail_by_age"),
            models.Index(
                fields=["next_try_at"],
                condition=Q(sent_at=None, failed_at=None),
                name="mail_waiting",
            ),
        ]

    def __str__(self) -> str:
        return f"Mail {self.pk}"

    @property
    def state(self) -> str:
        """In a word, for staff and for the person it went to."""
        if self.came_back:
            return str(Kind(self.came_back).label)
        if self.sent_at:
            return gettext("Sent")
        if self.failed_at:
            return gettext("Given up")
        return gettext("Waiting for another try") if self.tries else gettext("Waiting")


class UndeliverableAddress(models.Model):
    """An address to which mail is in vain or unwanted. The address itself is not kept."""

    address_hash = models.CharField(
        max_length=64, unique=True, help_text="Keyed hash by which the address is found again."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="What was reported of it.")
    first_at = models.DateTimeField(help_text="When that happened first.")
    last_at = models.DateTimeField(help_text="When it happened last.")
    count = models.PositiveIntegerField(default=0, help_text="How often it happened.")
    cleared_at = models.DateTimeField(
        null=True, help_text="When somebody proved that mail arrives; nothing older counts."
    )

    class Meta:
        ordering = ["-last_at"]
        verbose_name_plural = "undeliverable addresses"
        default_permissions = ()

    def __str__(self) -> str:
        return f"{Kind(self.kind).label}, {self.count}×"
