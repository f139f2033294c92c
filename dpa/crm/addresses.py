"""Addresses that a receiver may have."""

from typing import NamedTuple

from django.conf import settings

from dpa.crm.choices import Protocol
from dpa.http.addresses import RefusedError, take_apart

PETITIONS = "/petitions/"


class Problem(NamedTuple):
    """What is wrong, beside the field in which it can be mended."""

    field: str
    words: str


def refuse_bad_address(url: str, protocol: str, action_code: str) -> Problem | None:
    """What is wrong with a receiver's address; None if nothing is.

    Where its name leads is looked up each time it is asked, not here: that changes.
    """
    try:
        address = take_apart(url)
    except RefusedError as error:
        return Problem("url", f"Enter another address: {error}.")
    if address.scheme != "https" and settings.ENVIRONMENT == "production":
        return Problem("url", "Enter an address that begins with https://: it gets personal data.")
    if protocol == Protocol.ACTION_NETWORK and PETITIONS in url and not action_code:
        return Problem(
            "action_code",
            "This is the address of one petition. Say which action’s signatures belong to it.",
        )
    return None
