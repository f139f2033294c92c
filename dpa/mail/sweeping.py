"""What `manage.py scheduled` does with mail."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from dpa.mail.models import OutgoingMail, UndeliverableAddress
from dpa.mail.sending import send_due

KEPT = timedelta(days=30)
MARKS_KEPT = timedelta(days=730)


def send_and_forget() -> None:
    """Sends what waits for another try or was missed; deletes what is done with and old."""
    now = timezone.now()
    old = now - KEPT
    OutgoingMail.objects.filter(Q(sent_at__lt=old) | Q(failed_at__lt=old)).delete()
    UndeliverableAddress.objects.filter(last_at__lt=now - MARKS_KEPT).delete()
    send_due()
