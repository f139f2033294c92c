"""The closed lists that an action is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """How it is done: fields in `doing.py`, templates in `templates/actions/kinds/`."""

    LINK = "link", "Link: done on another site"
    PETITION = "petition", "Petition: signed here"
    LETTER = "letter", "Letter: the reader sends it"
    CALL = "call", "Call: the reader phones"
    EVENT = "event", "Event or comment: the reader goes there"


class RunBy(models.TextChoices):
    """Whose action, or whose page, it is."""

    DPA = "dpa", _("Drug Policy Alliance, a 501(c)(3)")
    ACTION = "drug_policy_action", _("Drug Policy Action, a 501(c)(4)")
    PARTNER = "partner", _("A partner or public body")


class Delivers(models.TextChoices):
    """What a petition hands over in the end: a promise that signers read."""

    NAMES = "names", "Names and places: each name with its state or country"
    NUMBERS = "numbers", "Numbers only: how many signed in each state or country"
