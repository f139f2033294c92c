"""Which e-mail addresses are taken."""

from django.core.exceptions import ValidationError


def plain_mailbox(email: str) -> None:
    """Refuses letters that only look like others before the @: they name another mailbox.

    “ſ” and the Kelvin sign become s and k in lower case, so that one person could ask for the data
    of another (CVE-2019-19844 is of that kind).
    """
    if not email.rpartition("@")[0].isascii():
        raise ValidationError("Enter an email address with plain letters before the @.")
