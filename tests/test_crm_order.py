"""One after the other for each person; when a message is not taken; when somebody is erased."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from dpa.crm.retrying import give_up, try_again, try_all_again
from dpa.crm.verdict import TRIED_FOR
from dpa.site.waits import WAITS
from tests.answering import status
from tests.receiving import Inbox, receiving, states

pytestmark = pytest.mark.django_db
ANA, BEN = "ana@example.org", "ben@example.org"


@pytest.fixture
def inbox(settings: Any) -> Iterator[Inbox]:
    with receiving(settings) as inbox:
        yield inbox


def announced(person: str, *kinds: str) -> list[Delivery]:
    """These, in turn."""
    before = set(Delivery.objects.values_list("pk", flat=True))
    for kind in kinds:
        announce(kind, person, {})
    return list(Delivery.objects.exclude(pk__in=before).order_by("pk"))


def run_at(moment: Any) -> int:
    with time_machine.travel(moment, tick=False):
        return deliver_due()


def dead(person: str = ANA) -> Delivery:
    """A message that was not taken for three days."""
    (head,) = announced(person, "supporter.confirmed")
    Delivery.objects.filter(pk=head.pk).update(dead_at=timezone.now(), tries=9)
    return head


def test_a_later_message_waits_for_the_one_before_and_nobody_else_does(inbox: Inbox) -> None:
    inbox.refuses = {ANA}
    announced(ANA, "supporter.confirmed", "supporter.changed", "supporter.left")
    announced(BEN, "supporter.confirmed", "supporter.left")
    assert deliver_due() == 2
    assert inbox.told(BEN) == ["supporter.confirmed", "supporter.left"]
    assert states() == ["again", "behind", "behind", "delivered", "delivered"]
    assert Receiver.objects.get().rests_until is None  # the message was wrong, not the receiver
    inbox.refuses = set()
    assert run_at(timezone.now() + timedelta(minutes=2)) == 3
    assert inbox.told(ANA) == ["supporter.confirmed", "supporter.changed", "supporter.left"]


def test_a_person_is_the_same_however_the_address_is_written(inbox: Inbox) -> None:
    inbox.always = status(422)
    announced(ANA, "supporter.confirmed")
    announced(f" {ANA.upper()}", "supporter.left")
    deliver_due()
    assert states() == ["again", "behind"]


def test_after_three_days_it_is_dead_and_holds_up_the_person_alone(inbox: Inbox) -> None:
    inbox.refuses, began = {ANA}, timezone.now()
    head, later = announced(ANA, "supporter.confirmed", "supporter.left")
    pauses = []
    while not head.dead_at:
        before = head.next_try_at
        assert run_at(before) == 0
        head.refresh_from_db()
        pauses.append(round((head.next_try_at - before) / timedelta(minutes=1)))
    assert tuple(pauses[:8]) == WAITS
    assert timedelta(0) <= head.dead_at - began - TRIED_FOR < timedelta(seconds=5)
    assert states() == ["dead", "held_up"]
    announced(BEN, "supporter.confirmed")
    inbox.refuses = set()
    assert run_at(began + timedelta(days=9)) == 1
    assert inbox.told(BEN)
    assert not inbox.told(ANA)
    assert try_again(head.pk)
    assert deliver_due() == 2
    assert inbox.told(ANA) == ["supporter.confirmed", "supporter.left"]
    assert not try_again(later.pk)


def test_giving_up_lets_the_next_one_go_and_forgets_the_person(inbox: Inbox) -> None:
    head = dead()
    (later,) = announced(ANA, "supporter.left")
    assert not give_up(later.pk)  # it only waits its turn
    assert give_up(head.pk)
    head.refresh_from_db()
    assert (head.person, head.person_hash, head.payload) == ("", "", "")
    assert deliver_due() == 1
    assert inbox.told(ANA) == ["supporter.left"]
    assert states() == ["given_up", "delivered"]
    assert not give_up(head.pk)
    assert not try_again(head.pk)


def test_all_that_one_receiver_did_not_take_is_tried_again(inbox: Inbox) -> None:
    for person in (ANA, BEN):
        dead(person)
    Receiver.objects.update(rests_until=timezone.now() + timedelta(hours=1))
    assert try_all_again(inbox.receiver) == 2
    assert deliver_due() == 2


def test_erasing_drops_what_has_not_left_and_arrives_itself(inbox: Inbox) -> None:
    dead()
    announced(ANA, "supporter.changed", "supporter.left")
    announced(BEN, "supporter.confirmed")
    (erased,) = announced(ANA, "supporter.erased")
    assert Delivery.objects.count() == 2
    assert erased.after is None
    assert deliver_due() == 2
    assert inbox.told(ANA) == ["supporter.erased"]


def test_what_was_on_its_way_when_the_person_was_erased_is_not_tried_again(inbox: Inbox) -> None:
    inbox.always = status(500)
    (head,) = announced(ANA, "supporter.confirmed")
    (erased,) = announced(BEN, "supporter.erased")
    # As it stands when the sender had the first one at that moment.
    Delivery.objects.filter(pk=erased.pk).update(after=head, person_hash=head.person_hash)
    inbox.always = None
    assert deliver_due() == 1
    assert [m["type"] for m in inbox.got] == ["supporter.erased"]
    assert not Delivery.objects.filter(pk=head.pk).exists()


def test_gone_switches_the_receiver_off(inbox: Inbox) -> None:
    inbox.always = status(410)
    announced(ANA, "supporter.confirmed", "supporter.left")
    announced(BEN, "supporter.confirmed")
    assert deliver_due() == 0
    receiver = Receiver.objects.get()
    assert (receiver.active, receiver.state) == (False, "Off: it wants no more messages")
    assert states() == ["dead", "held_up", "off"]
    assert Delivery.objects.get(tries=1).last_error == "410 Gone"
    announced("cleo@example.org", "supporter.confirmed")
    assert Delivery.objects.count() == 3
