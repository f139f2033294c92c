"""Whether people who call for help in an overdose are protected."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("arrest_immunity", _("Protected from arrest"),
           _("People who call for help in an overdose can’t even be arrested for some drug "
             "offenses.")),
    Answer("charge_immunity", _("Protected from some charges"),
           _("People who call for help in an overdose can’t be charged with some drug offenses.")),
    Answer("defense_only", _("Counts in court only"),
           _("Having called for help in an overdose can be a defense in court or lower the "
             "sentence, no more.")),
    Answer("no_protection", _("No protection"),
           _("No law protects people who call for help in an overdose.")),
)  # fmt: skip
