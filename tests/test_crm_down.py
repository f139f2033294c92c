"""A receiver that is slow or down: others go on, and it gets everything afterwards."""

import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from dpa.crm import delivering, posting
from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery
from dpa.crm.outbox import announce
from dpa.crm.sweeping import deliver_and_forget
from tests.answering import silent, status
from tests.receiving import Inbox, receiving, states

pytestmark = pytest.mark.django_db


@pytest.fixture
def inbox(settings: Any) -> Iterator[Inbox]:
    with receiving(settings) as inbox:
        yield inbox


def announced(person: str, kind: str = "supporter.confirmed") -> None:
    announce(kind, person, {})


def test_a_slow_receiver_holds_no_other_up(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting, "SECONDS", 0.3)
    with receiving(settings, "Slow") as slow, receiving(settings, "Quick") as quick:
        slow.always = silent
        for number in range(5):
            announced(f"p{number}@example.org")
        began = time.monotonic()
        assert deliver_due() == 5
        assert time.monotonic() - began < 3
        assert len(quick.got) == 5
        assert Delivery.objects.filter(receiver=slow.receiver, tries=1).count() == 1
        assert Delivery.objects.get(tries=1).last_error == "timed out"


def test_one_that_is_slow_but_answers_leaves_time_for_others(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivering, "SHARE", 0.8)

    def dawdle(handler: Any) -> None:
        time.sleep(0.5)
        slow.take(handler)
        status(200)(handler)

    with receiving(settings, "Slow") as slow, receiving(settings, "Quick") as quick:
        slow.always = dawdle
        for number in range(6):
            announced(f"p{number}@example.org")
        deliver_due()
        assert len(quick.got) == 6
        assert 0 < len(slow.got) < 6


def test_after_hours_without_a_receiver_everything_arrives_once_in_order(inbox: Inbox) -> None:
    now, kinds = timezone.now(), ["supporter.confirmed", "supporter.changed", "supporter.left"]
    inbox.always = status(503)
    for kind in kinds:
        for number in range(10):
            announced(f"p{number}@example.org", kind)
    for minutes in range(0, 600, 15):
        with time_machine.travel(now + timedelta(minutes=minutes)):
            deliver_and_forget()
    assert not inbox.got
    assert set(states()) == {"again", "behind"}
    inbox.always = None
    for minutes in range(600, 700, 15):
        with time_machine.travel(now + timedelta(minutes=minutes)):
            deliver_and_forget()
    assert set(states()) == {"delivered"}
    for number in range(10):
        assert inbox.told(f"p{number}@example.org") == kinds
    assert len(set(inbox.ids)) == len(inbox.ids) == 30
