"""What the law of a place is asked about."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from dpa.atlas.vocabulary import BY_SUBJECT


class Subject(models.TextChoices):
    """One question about the law of a place; `dpa.atlas.vocabulary` holds the answers."""

    POSSESSION = "possession", _("Drug possession")
    MARIJUANA = "marijuana", _("Marijuana")
    SYRINGES = "syringe_access", _("Syringe access")
    GOOD_SAMARITAN = "good_samaritan", _("Good Samaritan law")
    CENTERS = "overdose_prevention_centers", _("Overdose prevention centers")


# For the form: the answers under the subject that they belong to.
VALUES = [
    (subject.label, [(value.key, value.label) for value in BY_SUBJECT[subject]])
    for subject in Subject
]
