"""How often something may be signed. Counted in the database, so by all workers together."""

from datetime import timedelta

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from dpa.limits.limit import Limit, network_of
from dpa.vault.fields import email_normal

# A campus or a library shares a network block; more than this an hour is a program.
FROM_ONE_NETWORK = Limit("signatures of a network", 60, timedelta(hours=1))
OF_ONE_ADDRESS = Limit("signatures of an address", 10, timedelta(days=1))
UNDER_ONE_PETITION = Limit("signatures under a petition", 20_000, timedelta(hours=1))

WORDS = {
    FROM_ONE_NETWORK: _("Many people have signed from your network within the hour."),
    OF_ONE_ADDRESS: _("This email address was used many times today."),
    UNDER_ONE_PETITION: _("More people are signing this very hour than we can take in."),
}
WAIT = {
    FROM_ONE_NETWORK: _("Wait an hour, or use another connection, and press the button again."),
    OF_ONE_ADDRESS: _("Look for our messages in its mailbox, or try again tomorrow."),
    UNDER_ONE_PETITION: _("Wait an hour and press the button again."),
}


def one_too_many(request: HttpRequest, email: str, code: str) -> Limit | None:
    """Counts one more try; the limit that it goes beyond, if it does."""
    if FROM_ONE_NETWORK.hit(network_of(request)):
        return FROM_ONE_NETWORK
    if OF_ONE_ADDRESS.hit(email_normal(email)):
        return OF_ONE_ADDRESS
    return UNDER_ONE_PETITION if UNDER_ONE_PETITION.hit(code) else None
