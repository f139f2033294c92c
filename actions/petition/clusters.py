"""Signatures that look alike: listed without a name, set aside and brought back as a whole.

Alike are: several addresses of one mailbox; one name at one ZIP code with three addresses; the same
long comment; three addresses of a rare domain. Each can have a good reason: staff decide.
"""

import re
from collections import Counter
from typing import Any

from django.contrib.postgres.aggregates import ArrayAgg
from django.db import transaction
from django.db.models import Count, Max, Min, QuerySet
from django.utils import timezone

from actions.models import Signature
from actions.petition import counting
from actions.petition.alike import Likeness
from actions.petition.cluster import Cluster

MOST = 100


# From how many different addresses on they are listed.
FROM = {Likeness.MAILBOX: 2, Likeness.PERSON: 3, Likeness.COMMENT: 3, Likeness.DOMAIN: 3}


def clusters(action: int) -> list[Cluster]:
    """The largest first."""
    found = [cluster for likeness in Likeness for cluster in _alike(action, likeness)]
    return sorted(found, key=lambda c: (-c.size, c.first))[:MOST]


def _alike(action: int, likeness: Likeness) -> list[Cluster]:
    column = likeness.value
    groups = Signature.objects.filter(action_id=action).exclude(**{column: ""}).values(column)
    rows = groups.annotate(
        size=Count("pk"),
        addresses=Count("email_hash", distinct=True),
        confirmed=Count("confirmed_at"),
        set_aside=Count("set_aside_at"),
        first=Min("created_at"),
        last=Max("created_at"),
        places=ArrayAgg("place", distinct=True),
    ).filter(addresses__gte=FROM[likeness])
    names = ("size", "confirmed", "set_aside", "first", "last", "places")
    return [
        Cluster(column, row[column], *(row[name] for name in names))
        for row in rows.order_by("-size")[:MOST]
    ]


@transaction.atomic
def set_aside(action: int, likeness: str, key: str, reason: str, user: Any) -> int:
    """They count no more, from now on; how many were set aside."""
    found = _of(action, likeness, key).filter(set_aside_at=None)
    rows = _locked(found)
    Signature.objects.filter(pk__in=[pk for pk, _, _ in rows]).update(
        set_aside_at=timezone.now(), set_aside_by=user.get_username(), set_aside_reason=reason
    )
    _count(action, rows, -1)
    return len(rows)


@transaction.atomic
def bring_back(action: int, likeness: str, key: str) -> int:
    """They count again; how many were brought back."""
    rows = _locked(_of(action, likeness, key).filter(set_aside_at__isnull=False))
    Signature.objects.filter(pk__in=[pk for pk, _, _ in rows]).update(
        set_aside_at=None, set_aside_by="", set_aside_reason=""
    )
    _count(action, rows, 1)
    return len(rows)


def _of(action: int, likeness: str, key: str) -> QuerySet[Signature]:
    """Raises ValueError for a likeness that there is not; finds nothing for what is no key."""
    column = Likeness(likeness).value
    if not re.fullmatch("[0-9a-f]{64}", key):
        return Signature.objects.none()
    return Signature.objects.filter(action_id=action, **{column: key})


def _locked(found: QuerySet[Signature]) -> list[tuple[int, str, bool]]:
    """Key, place, and whether it is confirmed; nobody confirms or erases them meanwhile."""
    rows = found.select_for_update().order_by("pk").values_list("pk", "place", "confirmed_at")
    return [(pk, place, confirmed is not None) for pk, place, confirmed in rows]


def _count(action: int, rows: list[tuple[int, str, bool]], sign: int) -> None:
    changes: Counter[str] = Counter()
    for _, place, is_confirmed in rows:
        changes[place] += sign if is_confirmed else 0
    counting.add(action, changes)
