"""Sending what is due, one mail at a time, any number of senders at once.

A mail's row is locked while it is handed over and marked in the same transaction. If we die in
between, it leaves once more, under the same Message-ID: twice is better than never.
"""

import json
import logging
import smtplib
import time
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.utils import timezone

from dpa.mail.models import OutgoingMail
from dpa.mail.wording import worded
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
    """Hands it to the mail server; what has to be written down of that."""
    try:
        _message(mail).send()
    except Exception as error:
        return _failed(mail, error)
    return {"sent_at": timezone.now(), "context": "", "last_error": ""}


def _message(mail: OutgoingMail) -> EmailMultiAlternatives:
    given = json.loads(mail.context)
    words = worded(mail.template, mail.language, given["words"])
    headers = {"Message-ID": mail.message_id, "Auto-Submitted": "auto-generated"}
    if given["unsubscribe"]:
        headers["List-Unsubscribe"] = f"<{given['unsubscribe']}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message = EmailMultiAlternatives(words.subject, words.text, to=[mail.to], headers=headers)
    message.attach_alternative(words.html, "text/html")
    return message


def _failed(mail: OutgoingMail, error: Exception) -> dict[str, Any]:
    now, code = timezone.now(), _code(error)
    changes: dict[str, Any] = {
        "tries": mail.tries + 1,
        # The server's words may repeat the address.
        "last_error": " ".join([type(error).__name__, str(code or "")]).strip(),
    }
    refused = isinstance(error, smtplib.SMTPRecipientsRefused) and code >= 500
    if refused or mail.tries >= len(WAITS):
        changes["failed_at"] = now
    else:
        changes["next_try_at"] = now + wait_after(mail.tries + 1)
    logger.warning("Mail %s did not leave: %s", mail.pk, changes["last_error"])
    return changes


def _code(error: Exception) -> int:
    """The server's answer as a number; 0 if it gave none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max((code for code, _ in error.recipients.values()), default=0)
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0
