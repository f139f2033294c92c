"""The counts of petitions: kept with each change, read as a sum of a few rows, checked by night."""

import logging
from collections import Counter
from collections.abc import Mapping

from django.db import connection
from django.db.models import Count, F, Sum

from actions.models import PlaceCount, Signature
from actions.petition.rounding import rounded
from dpa.freshness import changes
from dpa.freshness.memory import remember

logger = logging.getLogger(__name__)

# Any number that no other pair of advisory locks of ours begins with.
LOCK = 7_203_117

ADD = """
INSERT INTO actions_placecount (action_id, place, signatures, nameless)
VALUES (%s, %s, GREATEST(%s, 0), 0)
ON CONFLICT (action_id, place) DO UPDATE
SET signatures = actions_placecount.signatures + %s
"""


def total(action: int) -> int:
    """How many have signed and confirmed, and are not set aside."""
    counts = PlaceCount.objects.filter(action_id=action)
    found: int = counts.aggregate(sum=Sum("signatures", default=0))["sum"]
    return found


def totals() -> dict[int, int]:
    """The same for all petitions, by the action's key; as lists and feeds show them."""

    def read() -> dict[int, int]:
        rows = PlaceCount.objects.order_by().values_list("action_id")
        return dict(rows.annotate(sum=Sum("signatures")))

    return remember("petition totals", read)


def add(action: int, by_place: Mapping[str, int]) -> None:
    """Adds to the counts, or takes away; call it last in the transaction that changes signatures.

    Until that ends, others who count under the same petition wait: so each sees the sum that it
    makes, and what was kept is renewed exactly when the public's rounded number becomes another.
    """
    wanted = {place: number for place, number in sorted(by_place.items()) if number}
    if not wanted:
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, action])
        cursor.executemany(ADD, [(action, p, n, n) for p, n in wanted.items()])
    now = total(action)
    if rounded(now) != rounded(now - sum(wanted.values())):
        changes.begin()


def differences(action: int) -> dict[str, int]:
    """By place, by how much the count is more than there are signatures; {} where all is well."""
    found: Counter[str] = Counter()
    named = Signature.counted(action_id=action).order_by().values_list("place")
    found.subtract(dict(named.annotate(number=Count("pk"))))
    kept = PlaceCount.objects.filter(action_id=action).order_by()
    found.update(dict(kept.values_list("place", F("signatures") - F("nameless"))))
    return {place: number for place, number in found.items() if number}


def check_all() -> None:
    """Writes to the log where counts and signatures differ. Nothing of a person stands there."""
    for action in sorted(all_signed()):
        if wrong := differences(action):
            logger.error("The counts of petition %s are off by place: %s", action, wrong)


def all_signed() -> set[int]:
    """The keys of all actions that anybody has signed."""
    signed = Signature.objects.order_by().values_list("action_id", flat=True).distinct()
    counted = PlaceCount.objects.order_by().values_list("action_id", flat=True).distinct()
    return {*signed, *counted}
