"""What `manage.py scheduled` does with deliveries."""

import logging
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from dpa.crm.choices import OBLIGATIONS
from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.retrying import drop

logger = logging.getLogger(__name__)

# How long it can be seen that a message arrived or was given up. It names nobody any more.
KEPT = timedelta(days=30)
# How long personal data waits for a decision of staff that nobody makes.
UNDECIDED = timedelta(days=90)


def deliver_and_forget() -> None:
    """Delivers what waits for another try or was missed; drops what is old and what was forgotten.

    What takes somebody off a list is never dropped: a person has to decide.
    """
    now = timezone.now()
    old = now - KEPT
    Delivery.objects.filter(Q(delivered_at__lt=old) | Q(given_up_at__lt=old)).delete()
    Receiver.objects.filter(former_until__lt=now).update(former_secret="", former_until=None)
    forgotten = Delivery.objects.filter(
        Q(dead_at__lt=now - UNDECIDED) | Q(receiver__active=False, created_at__lt=now - UNDECIDED)
    ).exclude(kind__in=OBLIGATIONS)
    if count := drop(forgotten):
        logger.error("%s deliveries were given up: nobody decided for 90 days", count)
    deliver_due()
