"""Handing over what is due, one message at a time, any number of workers at once.

A message's row is locked while it is handed over and marked in the same transaction. If we die in
between, it leaves once more, under the same id: a receiver that keeps ids takes it once. The lock
lets others refer to the row (FOR NO KEY UPDATE), so that nobody who signs up waits for a receiver.
"""

import logging
import time
from collections import defaultdict

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from dpa.crm import action_network, verdict, webhooks
from dpa.crm.choices import Kind, Protocol
from dpa.crm.models import Delivery, Receiver
from dpa.crm.models.delivery import EMPTIED, OPEN
from dpa.crm.posting import Answer, Message, post

logger = logging.getLogger(__name__)

# A run ends after so many seconds; the next one goes on.
SECONDS = 60
# After so many of them a receiver that is slow leaves the rest of the run to others.
SHARE = 15.0
IN_TURN = Q(after=None) | Q(after__delivered_at__isnull=False) | Q(after__given_up_at__isnull=False)


def deliver_due() -> int:
    """Tries what is due, each message once; returns how many have arrived."""
    end, arrived = time.monotonic() + SECONDS, 0
    spent: defaultdict[int, float] = defaultdict(float)
    while time.monotonic() < end:
        slow = [receiver for receiver, seconds in spent.items() if seconds > SHARE]
        began = time.monotonic()
        done = _deliver_next(slow)
        if done is None:
            break
        receiver, took_it = done
        spent[receiver] += time.monotonic() - began
        arrived += took_it
    return arrived


def due(slow: list[int]) -> "QuerySet[Delivery]":
    """What may leave now: its turn has come, and its receiver is on and not resting."""
    now = timezone.now()
    rested = Q(receiver__rests_until=None) | Q(receiver__rests_until__lte=now)
    waiting = Delivery.objects.filter(
        OPEN, IN_TURN, rested, dead_at=None, next_try_at__lte=now, receiver__active=True
    )
    return waiting.exclude(receiver__in=slow).order_by("next_try_at", "pk")


@transaction.atomic
def _deliver_next(slow: list[int]) -> tuple[int, bool] | None:
    """Whose turn it was, and whether it took it; None if there is nothing to do."""
    delivery = due(slow).select_for_update(skip_locked=True, no_key=True, of=("self",)).first()
    if delivery is None:
        return None
    if _erased_since(delivery):
        delivery.delete()
        return delivery.receiver_id, False
    receiver = Receiver.objects.get(pk=delivery.receiver_id)
    answer = _handed_over(delivery, receiver)
    arrived = verdict.arrived(answer)
    if arrived:
        _arrived(delivery, receiver)
    else:
        _failed(delivery, receiver, answer)
    return receiver.pk, arrived


def _arrived(delivery: Delivery, receiver: Receiver) -> None:
    done = {"delivered_at": timezone.now(), "last_error": "", **EMPTIED}
    Delivery.objects.filter(pk=delivery.pk).update(**done)
    if receiver.failures:
        Receiver.objects.filter(pk=receiver.pk).update(failures=0, rests_until=None)
    if receiver.failures >= verdict.WAS_DOWN:
        _go_on(receiver)


def _failed(delivery: Delivery, receiver: Receiver, answer: Answer) -> None:
    now = timezone.now()
    logger.warning("Delivery %s: %s", delivery.message_id, verdict.words(answer))
    if _erased_since(delivery):
        delivery.delete()
    else:
        changes = verdict.failed(delivery, answer, now)
        Delivery.objects.filter(pk=delivery.pk).update(**changes)
    if rest := verdict.rest(receiver, answer, now):
        Receiver.objects.filter(pk=receiver.pk).update(**rest)


def _erased_since(delivery: Delivery) -> bool:
    """Whether the person was erased while this one was on its way: it must not be tried again."""
    same = Q(after=delivery) | Q(person_hash=delivery.person_hash, pk__gt=delivery.pk)
    later = Delivery.objects.filter(same, OPEN, kind=Kind.ERASED, receiver=delivery.receiver_id)
    return later.exists()


def _handed_over(delivery: Delivery, receiver: Receiver) -> Answer:
    try:
        message = _message(delivery, receiver)
    except Exception as error:
        # A key that is missing, a secret that was never entered: no fault of the receiver's.
        return Answer(0, failure=type(error).__name__, ours=True)
    if receiver.protocol == Protocol.ACTION_NETWORK:
        time.sleep(action_network.PAUSE)
    return post(message)


def _message(delivery: Delivery, receiver: Receiver) -> Message:
    if receiver.protocol == Protocol.ACTION_NETWORK:
        return action_network.person_for(delivery, receiver)
    return webhooks.webhook_for(delivery, receiver)


def _go_on(receiver: Receiver) -> None:
    """It is back: what failed while it was down need not wait for its long turn."""
    now = timezone.now()
    waiting = Delivery.objects.filter(OPEN, receiver=receiver, dead_at=None, next_try_at__gt=now)
    free = waiting.select_for_update(skip_locked=True, no_key=True).values_list("pk", flat=True)
    Delivery.objects.filter(pk__in=list(free)).update(next_try_at=now)
