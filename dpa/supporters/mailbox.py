"""Which e-mail addresses are taken."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def plain_mailbox(email: str) -> None:
    """Refuses letters that only look like others before the @: they name another mailbox.

    “ſ” and the Kelvin sign become s and k in lower case, so that one person could ask for the data
    of another (CVE-2019-19844 is of that kind).
    """
    if not email.rpartition("@")[0].isascii():
        raise ValidationError(_("Enter an email address with plain letters before the @."))
