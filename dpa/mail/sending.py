"""Sending what is due, one mail at a time, any number of senders at once.

A mail's row is locked while it is handed over and marked in the same transaction. If we die in
between, it leaves once more, under the same Message-ID: twice is better than never.
"""

import json
import logging
import time
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone

from dpa.mail import bounces
from dpa.mail.letters import letter
from dpa.mail.models import Kind, OutgoingMail
from dpa.mail.refusals import code_of, is_final, kind_of
from dpa.site.waits import WAITS, wait_after

logger = logging.getLogger(__name__)

# A run ends after so many seconds, even where every server is slow; the next one goes on.
SECONDS = 60


def send_due() -> int:
    """Tries each mail that is due once; returns how many have left."""
    started, sent = time.monotonic(), 0
    while time.monotonic() < started + SECONDS:
        left = _send_next()
        if left is None:
            break
        sent += left
    return sent


def _send_next() -> bool | None:
    """Whether the next one has left; None if there is none."""
    with transaction.atomic():
        waiting = OutgoingMail.objects.filter(
            sent_at=None, failed_at=None, next_try_at__lte=timezone.now()
        )
        # What is encrypted is read later, where a missing key stops this mail only.
        mail = (
            waiting.defer("to", "context")
            .select_for_update(skip_locked=True)
            .order_by("next_try_at", "pk")
            .first()
        )
        if mail is None:
            return None
        changes = _tried(mail)
        OutgoingMail.objects.filter(pk=mail.pk).update(**changes)
        return "sent_at" in changes


def _tried(mail: OutgoingMail) -> dict[str, Any]:
    """Hands it over; what has to be written down of that."""
    try:
        given = json.loads(mail.context)
        if not given.get("asked_for", True) and bounces.is_undeliverable(mail.to):
            return {"failed_at": timezone.now(), "last_error": "Undeliverable"}
        message = _message(mail, given)
        message.send()
    except Exception as error:
        return _failed(mail, error)
    return {
        "sent_at": timezone.now(),
        "context": "",
        "last_error": "",
        "service_id": _service_id(message),
    }


def _message(mail: OutgoingMail, given: dict[str, Any]) -> EmailMultiAlternatives:
    made = letter(mail.template, mail.language, given["words"], given["unsubscribe"])
    headers = {"Auto-Submitted": "auto-generated"}
    if not settings.ANYMAIL_SERVICE:  # Services give their own, and some refuse ours.
        headers["Message-ID"] = mail.message_id
    if given["unsubscribe"]:
        headers["List-Unsubscribe"] = f"<{given['unsubscribe']}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message = EmailMultiAlternatives(made.subject, made.text, to=[mail.to], headers=headers)
    message.attach_alternative(made.html, "text/html")
    return message


def _service_id(message: EmailMultiAlternatives) -> str:
    """What the service will call this mail when it reports on it; “” for SMTP and files."""
    status = getattr(message, "anymail_status", None)
    known = getattr(status, "message_id", None)
    return str(known)[:255] if isinstance(known, str | int) else ""


def _failed(mail: OutgoingMail, error: Exception) -> dict[str, Any]:
    now, code = timezone.now(), code_of(error)
    changes: dict[str, Any] = {
        "tries": mail.tries + 1,
        # The server's words may repeat the address.
        "last_error": " ".join([type(error).__name__, str(code or "")]).strip(),
    }
    if kind := kind_of(error):
        _mark(mail, kind)
    if is_final(error) or mail.tries >= len(WAITS):
        changes["failed_at"] = now
    else:
        changes["next_try_at"] = now + wait_after(mail.tries + 1)
    logger.warning("Mail %s did not leave: %s", mail.pk, changes["last_error"])
    return changes


def _mark(mail: OutgoingMail, kind: Kind) -> None:
    """Marks the address. Whoever listens to that and fails must not hold up the mail."""
    try:
        bounces.note(mail.to, kind)
    except Exception as error:
        logger.error("Mail %s: its address is not marked: %s", mail.pk, type(error).__name__)  # noqa: TRY400  # a traceback may name the address
