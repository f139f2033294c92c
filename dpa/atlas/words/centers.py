"""Whether overdose prevention centers may open."""

from django.utils.translation import gettext_lazy as _

from dpa.atlas.words.answer import Answer

ANSWERS = (
    Answer("authorized", _("Authorized by law"),
           _("A law allows overdose prevention centers, everywhere or in named places.")),
    Answer("local_support", _("Open with local support"),
           _("Centers work with the support of local officials; no state law allows or bans "
             "them.")),
    Answer("not_authorized", _("Not authorized"),
           _("No law allows overdose prevention centers, and none bans them by name.")),
    Answer("banned", _("Banned"),
           _("A law bans overdose prevention centers by name.")),
)  # fmt: skip
