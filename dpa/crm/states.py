"""Where deliveries stand, computed by the database, so that lists can be filtered by it."""

from django.db.models import Case, Exists, OuterRef, Q, QuerySet, Value, When

from dpa.crm.choices import State
from dpa.crm.models import Delivery
from dpa.crm.models.delivery import OPEN


def with_state(deliveries: "QuerySet[Delivery]") -> "QuerySet[Delivery]":
    """The same with `state`, a value of `State`: of several that fit, what staff can act on."""
    dead_before = Delivery.objects.filter(
        OPEN,
        ~Q(person_hash=""),  # as the index says, else it is of no use here
        receiver=OuterRef("receiver"),
        person_hash=OuterRef("person_hash"),
        pk__lt=OuterRef("pk"),
        dead_at__isnull=False,
    )
    behind = Q(after__isnull=False, after__delivered_at=None, after__given_up_at=None)
    return deliveries.annotate(
        state=Case(
            When(delivered_at__isnull=False, then=Value(State.DELIVERED)),
            When(given_up_at__isnull=False, then=Value(State.GIVEN_UP)),
            When(dead_at__isnull=False, then=Value(State.DEAD)),
            When(Exists(dead_before), then=Value(State.HELD_UP)),
            When(receiver__active=False, then=Value(State.OFF)),
            When(behind, then=Value(State.BEHIND)),
            When(tries__gt=0, then=Value(State.AGAIN)),
            default=Value(State.WAITING),
        )
    )
