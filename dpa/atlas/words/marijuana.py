"""What adults may do with marijuana."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("adult_use", _("Legal for adults"),
           _("Adults may have a limited amount of marijuana for any purpose.")),
    Answer("adult_use_no_sales", _("Legal for adults, sales barred"),
           _("Adults may have a limited amount of marijuana for any purpose, but shops may not "
             "sell it to them.")),
    Answer("medical_and_decriminalized", _("Medical, and decriminalized"),
           _("Patients may use marijuana. For others a small amount brings a civil fine or "
             "nothing, but no criminal charge.")),
    Answer("medical", _("Medical"),
           _("Patients may use marijuana under a state program. For others it is a crime.")),
    Answer("decriminalized", _("Decriminalized"),
           _("A small amount of marijuana brings a civil fine or nothing, but no criminal charge. "
             "Patients have no legal access.")),
    Answer("low_thc", _("Low-THC medical only"),
           _("Only products with little THC are legal, and only for patients.")),
    Answer("prohibited", _("Prohibited"),
           _("Marijuana is illegal for everyone, and having it is a crime.")),
)  # fmt: skip
