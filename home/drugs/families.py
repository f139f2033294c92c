"""What drugs are counted among."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Family(models.TextChoices):
    """What a drug is counted among, by what it does."""

    OPIOID = "opioid", _("Opioid")
    STIMULANT = "stimulant", _("Stimulant")
    CANNABIS = "cannabis", _("Cannabis")
    SEDATIVE = "sedative", _("Sedative")
    PSYCHEDELIC = "psychedelic", _("Psychedelic")
    DISSOCIATIVE = "dissociative", _("Dissociative")
    OTHER = "other", _("Other drug")
