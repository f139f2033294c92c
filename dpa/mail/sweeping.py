"""What `manage.py scheduled` does with mail."""

from datetime import timedelta

from django.utils import timezone

from dpa.mail.models import OutgoingMail, UndeliverableAddress
from dpa.mail.sending import send_due

# As long as a sign-up waits: what nobody confirms leaves no address behind.
KEPT = timedelta(days=7)
MARKS_KEPT = timedelta(days=730)


def send_and_forget() -> None:
    """Sends what waits for another try or was missed; deletes what is done with and old."""
    now = timezone.now()
    done = OutgoingMail.objects.exclude(sent_at=None, failed_at=None)
    done.filter(created_at__lt=now - KEPT).delete()
    UndeliverableAddress.objects.filter(last_at__lt=now - MARKS_KEPT).delete()
    send_due()
