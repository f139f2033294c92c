"""Putting mail into the outbox."""

import json
from datetime import timedelta
from email.utils import make_msgid, parseaddr
from typing import Any

from django.conf import settings
from django.db import transaction

from dpa.limits.limit import Limit
from dpa.mail.models import OutgoingMail
from dpa.mail.tasks import send_mail_that_is_due
from dpa.mail.wording import worded
from dpa.vault.fields import email_normal

# So that nobody's inbox can be filled by typing their address into our forms.
TO_ONE_PERSON = Limit("mail to a person", 5, timedelta(hours=1))


def queue(
    to: str, template: str, context: dict[str, Any], language: str = "en", *, unsubscribe: str = ""
) -> bool:
    """Writes a mail within the caller's transaction; it leaves once that is committed.

    False if this person has got too many within the hour: then nothing is written. `unsubscribe`
    is an address that ends such mail by a POST (RFC 8058).
    """
    worded(template, language, context)  # what is wrong with it is to be seen here, not later
    if TO_ONE_PERSON.hit(email_normal(to)):
        return False
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    OutgoingMail.objects.create(
        to=to,
        template=template,
        language=language,
        context=json.dumps({"words": context, "unsubscribe": unsubscribe}),
        message_id=make_msgid(domain=domain),
    )
    # What can't be handed over now is found by the sweep.
    transaction.on_commit(lambda: send_mail_that_is_due.enqueue(), robust=True)
    return True
