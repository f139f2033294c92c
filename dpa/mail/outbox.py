"""Putting mail into the outbox."""

import json
from datetime import timedelta
from email.utils import make_msgid, parseaddr
from typing import Any

from django.conf import settings
from django.db import transaction

from dpa.limits.limit import Limit
from dpa.mail import bounces
from dpa.mail.models import OutgoingMail
from dpa.mail.tasks import send_mail_that_is_due
from dpa.mail.wording import worded
from dpa.vault.fields import email_normal

# So that nobody's inbox can be filled by typing their address into our forms.
TO_ONE_PERSON = Limit("mail to a person", 5, timedelta(hours=1))
# Someone who mended their mailbox is reached; a program can't make us mail into the void for long.
TO_THE_UNDELIVERABLE = Limit("mail to an undeliverable address", 1, timedelta(days=1))


def queue(
    to: str,
    template: str,
    context: dict[str, Any],
    language: str = "en",
    *,
    unsubscribe: str = "",
    asked_for: bool = True,
    budget: str = "",
) -> bool:
    """Writes a mail within the caller's transaction; it leaves once that is committed.

    False if nothing was written: this person has got too many within the hour, or the address is
    marked as undeliverable (`dpa.mail.bounces`). `unsubscribe` is an address that ends such mail
    by a POST (RFC 8058).

    Mails of one `budget` are limited together, apart from those of another.

    `asked_for` says that the person is waiting for this mail: they filled in a form just now. Such
    mail goes to a marked address too, once a day: whoever reported us as spam and comes back must
    be able to confirm, and whoever types in somebody else's address must not be able to pester
    them. What we send of our own accord (news, reminders) goes with `asked_for=False`, and never
    to a marked address, even if the mark comes while it waits.
    """
    worded(template, language, context)  # what is wrong with it is to be seen here, not later
    person = email_normal(to)
    if TO_ONE_PERSON.hit(f"{person}|{budget}"):
        return False
    if bounces.is_undeliverable(to) and (not asked_for or TO_THE_UNDELIVERABLE.hit(person)):
        return False
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    OutgoingMail.objects.create(
        to=to,
        template=template,
        language=language,
        context=json.dumps({"words": context, "unsubscribe": unsubscribe, "asked_for": asked_for}),
        message_id=make_msgid(domain=domain),
    )
    # What can't be handed over now is found by the sweep.
    transaction.on_commit(lambda: send_mail_that_is_due.enqueue(), robust=True)
    return True


def forget(to: str) -> None:
    """Deletes what is kept of mail to that person, and the mark of their address.

    For whoever wants all of their data deleted. What still waits to leave goes as well: its links
    lead to what is no longer there. A mail that is being handed over goes once that is done, so
    that neither waits for the other within a transaction.
    """
    bounces.forget(to)
    theirs = OutgoingMail.objects.filter(OutgoingMail.to_hash.field.those_of(to))
    free = theirs.select_for_update(skip_locked=True).values_list("pk", flat=True)
    OutgoingMail.objects.filter(pk__in=list(free)).delete()

    def the_rest() -> None:
        theirs.delete()
        bounces.forget(to)

    transaction.on_commit(the_rest)
