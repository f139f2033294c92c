"""The closed lists that a win is described with."""

from django.db import models


class Category(models.TextChoices):
    """DPA's own six kinds of win."""

    ALTERNATIVES = "alternatives-to-criminalization", "Building Alternatives to Criminalization"
    HARM_REDUCTION = "harm-reduction", "Saving Lives With Harm Reduction"
    MARIJUANA = "marijuana", "Legalizing Marijuana the Right Way"
    CIVIL_PUNISHMENT = "civil-punishment", "Ending Drug War Civil Punishment"
    MOVEMENTS = "movements", "Building Bridges Across Movements"
    EDUCATION = "education", "Evidence-Based Education and Public Opinion"


class Role(models.TextChoices):
    """What DPA did for it."""

    LED = "led", "Led the campaign"
    DRAFTED = "drafted", "Helped draft it"
    SPONSORED = "sponsored", "Sponsored it"
    COALITION = "coalition", "Helped lead the coalition"
    SUPPORTED = "supported", "Supported it"
    FUNDED = "funded", "Helped fund it"
    CREATED = "created", "Created it"
    NONE = "none_claimed", "No role claimed"


class Status(models.TextChoices):
    """Whether it still stands."""

    IN_FORCE = "in_force", "In force"
    EXPANDED = "expanded", "Expanded since"
    AMENDED = "amended", "Amended since"
    PARTLY_REPEALED = "partly_repealed", "Partly repealed"
    REPEALED = "repealed", "Repealed"
    BLOCKED = "blocked", "Blocked"
    NOT_LAW = "not_law", "Not law"
