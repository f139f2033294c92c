"""What happens to a person found with a small amount of drugs for their own use."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("not_punished", _("Not punished"),
           _("Having a small amount of drugs for yourself brings neither a charge nor a fine.")),
    Answer("civil_penalty", _("Civil penalty"),
           _("Having a small amount of drugs for yourself brings a fine or a referral, but no "
             "criminal charge.")),
    Answer("misdemeanor", _("Misdemeanor"),
           _("Having a small amount of drugs for yourself is generally a misdemeanor: a lesser "
             "crime, which can still bring jail.")),
    Answer("misdemeanor_or_felony", _("Misdemeanor or felony"),
           _("Having a small amount of drugs for yourself is a misdemeanor for some drugs and a "
             "felony for others.")),
    Answer("felony", _("Felony"),
           _("Having a small amount of drugs for yourself is generally a felony: a grave crime, "
             "which can bring prison.")),
)  # fmt: skip
