"""The mails to supporters: what they say and where their links lead."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from dpa.crm.choices import Organization
from dpa.mail.outbox import queue
from dpa.supporters.leave_links import leave_url
from dpa.supporters.links import in_full
from dpa.supporters.models import Supporter

# Whoever types in somebody's address elsewhere does not keep them from their own data.
OWN_DATA = "own data"


def confirm_sign_up(email: str, token: str, language: str) -> bool:
    """Asks whether it was them; says so if they are on the list already.

    False if this person has got too many mails: then none is sent.
    """
    agreed = {"consents__organization": Organization.DPA, "consents__withdrawn_at": None}
    words = {"link": _link("sign_up_confirm", token, language)}
    if not Supporter.with_email(email).filter(**agreed).exists():
        return queue(email, "confirm_sign_up", _with_name(words), language)
    leave = leave_url(email, language)
    return queue(
        email, "already_signed_up", _with_name({**words, "leave": leave}), language,
        unsubscribe=leave,
    )  # fmt: skip


def your_data(email: str, token: str, language: str) -> bool:
    """The way to one's own data; False as above."""
    words = {"link": _link("your_data_open", token, language)}
    return queue(email, "your_data", _with_name(words), language, budget=OWN_DATA)


def no_data(email: str, language: str) -> bool:
    """That there is none; False as above."""
    return queue(email, "no_data", _with_name({}), language, budget=OWN_DATA)


def _link(name: str, token: str, language: str) -> str:
    """To the page in the language of the mail, whichever page it was asked for on."""
    with translation.override(language):
        return in_full(reverse(name), token)


def _with_name(words: dict[str, Any]) -> dict[str, Any]:
    return {**words, "organization": settings.WAGTAIL_SITE_NAME}
