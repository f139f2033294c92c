"""Trying again what was given up."""

from django.db import transaction
from django.utils import timezone

from dpa.mail.models import OutgoingMail
from dpa.mail.tasks import send_mail_that_is_due


@transaction.atomic
def try_again(pk: int) -> bool:
    """Puts a mail that was given up back in line, from the start; False if it was not given up."""
    given_up = OutgoingMail.objects.filter(pk=pk, failed_at__isnull=False)
    if not given_up.update(failed_at=None, tries=0, next_try_at=timezone.now()):
        return False
    transaction.on_commit(lambda: send_mail_that_is_due.enqueue(), robust=True)
    return True
