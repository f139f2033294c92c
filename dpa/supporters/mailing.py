"""The mails to supporters: what they say and where their links lead."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from dpa.crm.choices import Organization
from dpa.mail.outbox import queue
from dpa.supporters.links import in_full
from dpa.supporters.models import Supporter
from dpa.vault.keys import UnreadableError, decrypt, encrypt

# Whoever types in somebody's address elsewhere does not keep them from their own data.
OWN_DATA = "own data"

# Sets such a link apart from anything else that is encrypted with the same key.
LEAVING = "leave the list: "


def confirm_sign_up(email: str, token: str, language: str) -> bool:
    """Asks whether it was them; says so if they are on the list already.

    False if this person has got too many mails: then none is sent.
    """
    agreed = {"consents__organization": Organization.DPA, "consents__withdrawn_at": None}
    words = {"link": in_full(reverse("sign_up_confirm"), token)}
    if not Supporter.with_email(email).filter(**agreed).exists():
        return queue(email, "confirm_sign_up", _with_name(words), language)
    leave = leave_url(email)
    return queue(
        email, "already_signed_up", _with_name({**words, "leave": leave}), language,
        unsubscribe=leave,
    )  # fmt: skip


def your_data(email: str, token: str, language: str) -> bool:
    """The way to one's own data; False as above."""
    words = {"link": in_full(reverse("your_data_open"), token)}
    return queue(email, "your_data", _with_name(words), language, budget=OWN_DATA)


def no_data(email: str, language: str) -> bool:
    """That there is none; False as above."""
    return queue(email, "no_data", _with_name({}), language, budget=OWN_DATA)


def leave_url(email: str) -> str:
    """Ends mail to this address, whoever signed it up when.

    The address stands in it encrypted, so that nobody can read it or make up another's. It works
    for as long as the key is known.
    """
    return in_full(reverse("leave"), encrypt(f"{LEAVING}{email}"))


def leaver(token: str) -> str | None:
    """Which address such a link belongs to; None if it is none of ours."""
    try:
        said = decrypt(token)
    except (UnreadableError, UnicodeError):
        return None
    return said.removeprefix(LEAVING) if said.startswith(LEAVING) else None


def _with_name(words: dict[str, Any]) -> dict[str, Any]:
    return {**words, "organization": settings.WAGTAIL_SITE_NAME}
