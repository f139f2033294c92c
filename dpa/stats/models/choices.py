"""The closed lists that a figure is described with."""

from django.db import models


class Verification(models.TextChoices):
    """How far a fact has been checked (the marks of `home/demo/facts.json`)."""

    PRIMARY = "primary_page", "Read on the primary source’s own page"
    SECONDARY = "secondary_page", "Read on a page that names the primary source: not yet checked"
    CLAIM = "org_claim", "Read only on a DPA page: not yet checked"
    KNOWLEDGE = "own_knowledge", "Common knowledge: not yet checked"

    @property
    def is_checked(self) -> bool:
        """Whether someone has read it where it was first published."""
        return self is Verification.PRIMARY


class Status(models.TextChoices):
    """How settled a figure is at its source."""

    PROVISIONAL = "provisional", "Provisional"
    FINAL = "final", "Final"
    REVISED = "revised", "Revised"


class Reason(models.TextChoices):
    """Why one figure replaces another."""

    FINAL_RELEASED = "final_released", "The final figure was released"
    REVISION = "revision", "The source revised it"
    CORRECTION = "correction", "We had made a mistake"
    METHOD = "method_change", "The method changed"
