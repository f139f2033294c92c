"""The closed lists that a win is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Category(models.TextChoices):
    """DPA's own six kinds of win."""

    ALTERNATIVES = "alternatives-to-criminalization", _("Building Alternatives to Criminalization")
    HARM_REDUCTION = "harm-reduction", _("Saving Lives With Harm Reduction")
    MARIJUANA = "marijuana", _("Legalizing Marijuana the Right Way")
    CIVIL_PUNISHMENT = "civil-punishment", _("Ending Drug War Civil Punishment")
    MOVEMENTS = "movements", _("Building Bridges Across Movements")
    EDUCATION = "education", _("Evidence-Based Education and Public Opinion")


class Role(models.TextChoices):
    """What DPA did for it."""

    LED = "led", _("Led the campaign")
    DRAFTED = "drafted", _("Helped draft it")
    SPONSORED = "sponsored", _("Sponsored it")
    COALITION = "coalition", _("Helped lead the coalition")
    SUPPORTED = "supported", _("Supported it")
    FUNDED = "funded", _("Helped fund it")
    CREATED = "created", _("Created it")
    NONE = "none_claimed", _("No role claimed")


class Status(models.TextChoices):
    """Whether it still stands."""

    IN_FORCE = "in_force", _("In force")
    EXPANDED = "expanded", _("Expanded since")
    AMENDED = "amended", _("Amended since")
    PARTLY_REPEALED = "partly_repealed", _("Partly repealed")
    REPEALED = "repealed", _("Repealed")
    BLOCKED = "blocked", _("Blocked")
    NOT_LAW = "not_law", _("Not law")


class Direction(models.TextChoices):
    """Which way a win went later."""

    ADVANCE = "advance", _("A step on")
    SETBACK = "setback", _("A setback")
    CHANGE = "change", _("A change")


# A win in one of these was pushed back, whatever its later events say.
PUSHED_BACK = (Status.PARTLY_REPEALED, Status.REPEALED, Status.BLOCKED)
