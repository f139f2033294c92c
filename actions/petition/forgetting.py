"""What ends by itself: unconfirmed signatures after a week, names some months after delivery.

Both in batches, each in one transaction with its count, so that a run may stop at any time. Rows
that somebody works on at this moment wait for the next run.
"""

import time
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, transaction
from django.db.models import Exists, F, OuterRef, QuerySet
from django.utils import timezone

from actions.models import ActionPage, OutcomeEvent, PlaceCount, Signature
from actions.petition import terms
from actions.petition.counting import check_all
from dpa.limits.limit import Limit
from dpa.supporters.models import Deletion

AT_ONCE = 2000
# A run ends after so many seconds; the next one, five minutes later, goes on.
SECONDS = 60
# One check of all counts a day, whichever process comes first.
DAILY = Limit("counts of petitions checked", 1, timedelta(days=1))

UNCONFIRMED = """
DELETE FROM actions_signature WHERE id IN (
    SELECT id FROM actions_signature WHERE confirmed_at IS NULL AND token_made_at < %s
    LIMIT %s FOR UPDATE SKIP LOCKED
)
"""
# What a box was ticked for and nobody confirmed, beside a signature that stays.
UNCONFIRMED_BOXES = """
UPDATE actions_signature SET yeses = '[]'
WHERE confirmed_at IS NOT NULL AND yeses <> '[]' AND token_made_at < %s
"""
# Set aside ones as well; they were not counted.
NAMES = """
DELETE FROM actions_signature WHERE id IN (
    SELECT id FROM actions_signature
    WHERE action_id = %s AND confirmed_at < %s LIMIT %s FOR UPDATE SKIP LOCKED
) RETURNING action_id, place, set_aside_at IS NULL
"""
# Whatever became of the petition: that day was promised.
OVERDUE = """
DELETE FROM actions_signature WHERE id IN (
    SELECT id FROM actions_signature
    WHERE kept_until <= %s AND confirmed_at IS NOT NULL LIMIT %s FOR UPDATE SKIP LOCKED
) RETURNING action_id, place, set_aside_at IS NULL
"""


def forget() -> None:
    """Called every five minutes; where nothing is due it asks a few small questions."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and _delete_unconfirmed():
        pass
    with connection.cursor() as cursor:
        cursor.execute(UNCONFIRMED_BOXES, [terms.too_old()])
    while time.monotonic() < end and _names_into_numbers(OVERDUE, timezone.localdate()):
        pass
    for action in _signed():
        before = given_up_before(action)
        while before and time.monotonic() < end and _names_into_numbers(NAMES, action.pk, before):
            pass
    if not DAILY.hit("all"):
        check_all()


def given_up_before(action: ActionPage) -> datetime | None:
    """Names confirmed before that moment are to be given up now; None where none are.

    Six months (a setting) after a delivery those that were part of it; a year after it closed, all.
    """
    now = timezone.now()
    if action.closes_at and action.closes_at + terms.UNDELIVERED <= now:
        return now
    today = action.local_day(now)
    delivered = action.outcome_events.filter(
        kind=OutcomeEvent.Kind.DELIVERED, happened_on__lte=today - terms.kept_after_delivery()
    )
    last = delivered.order_by("-happened_on").values_list("happened_on", flat=True).first()
    return action.end_of_day(last) if last else None


def _signed() -> QuerySet[ActionPage]:
    named = Signature.objects.filter(action_id=OuterRef("pk"), confirmed_at__isnull=False)
    found: QuerySet[ActionPage] = ActionPage.objects.filter(Exists(named)).defer("body")
    return found


@transaction.atomic
def _delete_unconfirmed() -> bool:
    """Whether there may be more."""
    with connection.cursor() as cursor:
        cursor.execute(UNCONFIRMED, [terms.too_old(), AT_ONCE])
        number = cursor.rowcount
    Deletion.count(Deletion.What.SIGNATURES, number)
    return number == AT_ONCE


@transaction.atomic
def _names_into_numbers(statement: str, *which: Any) -> bool:
    """Whether there may be more. The counts stay as they are; they note how many have no name."""
    with connection.cursor() as cursor:
        cursor.execute(statement, [*which, AT_ONCE])
        gone = cursor.fetchall()
    numbers = Counter((action, place) for action, place, is_counted in gone if is_counted)
    for (action, place), number in sorted(numbers.items()):
        counts = PlaceCount.objects.filter(action_id=action, place=place)
        counts.update(nameless=F("nameless") + number)
    Deletion.count(Deletion.What.NAMES, len(gone))
    return len(gone) == AT_ONCE
