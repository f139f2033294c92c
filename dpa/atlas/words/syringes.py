"""How people get sterile syringes."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("programs_and_sale", _("Programs and pharmacy sale"),
           _("Syringe services programs are allowed, and pharmacies may sell syringes without a "
             "prescription.")),
    Answer("programs", _("Programs"),
           _("Syringe services programs are allowed everywhere in the state.")),
    Answer("programs_in_some_places", _("Programs in some places"),
           _("Syringe services programs are allowed only in some places, or only where local "
             "officials agree.")),
    Answer("pharmacy_sale", _("Pharmacy sale only"),
           _("Pharmacies may sell syringes without a prescription, but no law allows syringe "
             "services programs.")),
    Answer("some_legal_access", _("Some legal access"),
           _("People can get sterile syringes legally; how and where is not recorded here.")),
    Answer("no_legal_access", _("No legal access"),
           _("No law allows syringe services programs, and syringes need a prescription or count "
             "as drug paraphernalia.")),
)  # fmt: skip
