"""What a person agreed to, word by word."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from dpa.crm.choices import Organization
from dpa.supporters.models.supporter import Supporter


class Consent(models.Model):
    """One yes to mail from one organization. It is taken back by a date, never by deleting it."""

    supporter = models.ForeignKey(
        Supporter, on_delete=models.CASCADE, related_name="consents", help_text="Whose yes."
    )
    organization = models.CharField(
        max_length=20, choices=Organization, help_text="Who may write to them."
    )
    partner = models.CharField(max_length=120, blank=True, help_text="The partner's name.")
    wording = models.TextField(help_text="The exact words beside the box or the button.")
    wording_version = models.CharField(max_length=20, help_text="Which version of them.")
    where = models.CharField(max_length=255, help_text="On which form: “Sign-up”, an action.")
    given_at = models.DateTimeField(default=timezone.now, help_text="When they agreed.")
    withdrawn_at = models.DateTimeField(
        null=True, blank=True, help_text="When they left, or agreed to other words."
    )
    replaced = models.BooleanField(
        default=False, help_text="Whether it ended because they agreed to newer words."
    )

    class Meta:
        ordering = ["given_at", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["supporter", "organization", "partner"],
                condition=Q(withdrawn_at=None),
                name="one_standing_consent_each",
            )
        ]

    def __str__(self) -> str:
        return f"Consent {self.pk}"

    @property
    def to(self) -> str:
        """Whom it was given to."""
        return self.partner or self.get_organization_display()
