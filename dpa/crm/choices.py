"""What is announced, to whose list, and in which form: closed choices."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What has happened. The values are what webhooks carry as their type: never rename them."""

    CONFIRMED = "supporter.confirmed", _("Supporter confirmed")
    CHANGED = "supporter.changed", _("Supporter changed")
    LEFT = "supporter.left", _("Supporter left")
    ERASED = "supporter.erased", _("Supporter erased")
    SIGNED = "signature.confirmed", _("Signature confirmed")


class Organization(models.TextChoices):
    """Whose list it is: consent is given to one of these, never to all."""

    DPA = "dpa", "Drug Policy Alliance"
    DRUG_POLICY_ACTION = "drug_policy_action", "Drug Policy Action"
    PARTNER = "partner", "A partner"


class Protocol(models.TextChoices):
    """How a receiver is spoken to."""

    WEBHOOK = "webhook", "Signed webhook"
    ACTION_NETWORK = "action_network", "Action Network"


class State(models.TextChoices):
    """Where a delivery stands; computed, never stored."""

    WAITING = "waiting", "Waiting"
    AGAIN = "again", "Waiting for another try"
    BEHIND = "behind", "Waiting for the one before"
    HELD_UP = "held_up", "Held up by one that was not taken"
    OFF = "off", "Waiting: its receiver is off"
    DEAD = "dead", "Not taken: decide"
    DELIVERED = "delivered", "Delivered"
    GIVEN_UP = "given_up", "Given up"


# What takes somebody off a list has to arrive: it is kept until it has, or a person decides.
OBLIGATIONS = (Kind.LEFT, Kind.ERASED)
