"""The mails to supporters: what they say and where their links lead."""

from typing import Any

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.urls import reverse

from dpa.mail.outbox import queue
from dpa.supporters.links import in_full
from dpa.supporters.models import Supporter

_leaving = Signer(salt="leave")


def confirm_sign_up(email: str, token: str, language: str) -> bool:
    """Asks whether it was them; says so if they are on the list already.

    False if this person has got too many mails: then none is sent.
    """
    # The key alone, so that a row that cannot be read at the moment is in nobody's way.
    known = Supporter.with_email(email).only("pk").first()
    words = {"link": in_full(reverse("sign_up_confirm"), token)}
    if known is None:
        return queue(email, "confirm_sign_up", _with_name(words), language)
    leave = leave_url(known)
    return queue(
        email, "already_signed_up", _with_name({**words, "leave": leave}), language,
        unsubscribe=leave,
    )  # fmt: skip


def your_data(email: str, token: str, language: str) -> bool:
    """The way to one's own data; False as above."""
    words = {"link": in_full(reverse("your_data_open"), token)}
    return queue(email, "your_data", _with_name(words), language)


def no_data(email: str, language: str) -> bool:
    """That there is none; False as above."""
    return queue(email, "no_data", _with_name({}), language)


def leave_url(supporter: Supporter) -> str:
    """Ends mail to this person. Signed, so that nobody can make up another's; it never runs out."""
    return in_full(reverse("leave"), _leaving.sign(str(supporter.pk)))


def leaver(token: str) -> int | None:
    """Which supporter such a link belongs to, whether or not there is one any more."""
    try:
        return int(_leaving.unsign(token))
    except (BadSignature, ValueError):
        return None


def _with_name(words: dict[str, Any]) -> dict[str, Any]:
    return {**words, "organization": settings.WAGTAIL_SITE_NAME}
