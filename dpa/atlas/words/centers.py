"""Whether overdose prevention centers may open."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("authorized", _("Authorized by law"),
           _("A law allows overdose prevention centers, everywhere or in named places.")),
    Answer("local_support", _("Open with local support"),
           _("Centers are open with the support of local officials.")),
    Answer("not_authorized", _("Not authorized"),
           _("No law allows overdose prevention centers yet.")),
    Answer("banned", _("Banned"),
           _("A law bans overdose prevention centers.")),
)  # fmt: skip
