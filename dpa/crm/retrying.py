"""What staff can do about messages that were not taken."""

from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from dpa.crm.models import Delivery, Receiver
from dpa.crm.models.delivery import EMPTIED, OPEN
from dpa.crm.tasks import deliver_what_is_due


def try_again(pk: int) -> bool:
    """Puts a message back in line, for three days anew; False if it waits for nothing."""
    return bool(_again(Delivery.objects.filter(pk=pk)))


def try_all_again(receiver: Receiver) -> int:
    """The same with all that this receiver did not take; returns how many."""
    return _again(receiver.deliveries.all())


def give_up(pk: int) -> bool:
    """Drops a message, and what it says; those after it go on. False if there is no reason to.

    Only what was not taken, or waits for a receiver that is off, can be dropped.
    """
    hopeless = Q(dead_at__isnull=False) | Q(receiver__active=False)
    return bool(drop(Delivery.objects.filter(hopeless, pk=pk)))


@transaction.atomic
def drop(deliveries: Any) -> int:
    """Gives these up, as far as they are open, and empties them; returns how many."""
    keys = list(deliveries.filter(OPEN).values_list("pk", flat=True))
    dropped = Delivery.objects.filter(OPEN, pk__in=keys)
    count = dropped.update(given_up_at=timezone.now(), **EMPTIED)
    if count:
        transaction.on_commit(lambda: deliver_what_is_due.enqueue(), robust=True)
    return count


@transaction.atomic
def _again(deliveries: Any) -> int:
    now = timezone.now()
    failed = deliveries.filter(OPEN).filter(Q(dead_at__isnull=False) | Q(tries__gt=0))
    receivers = set(failed.values_list("receiver", flat=True))
    count: int = failed.update(dead_at=None, failing_since=None, tries=0, next_try_at=now)
    if count:
        # Whoever presses the button knows that it is back.
        Receiver.objects.filter(pk__in=receivers).update(rests_until=None)
        transaction.on_commit(lambda: deliver_what_is_due.enqueue(), robust=True)
    return count
