"""How long messages wait, how long receivers rest, and how long what is settled is kept."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone
from django.utils.http import http_date

from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from dpa.crm.sweeping import deliver_and_forget
from dpa.site import due
from tests.answering import status
from tests.receiving import Inbox, receiving, states

pytestmark = pytest.mark.django_db
ANA, BEN = "ana@example.org", "ben@example.org"


@pytest.fixture
def inbox(settings: Any) -> Iterator[Inbox]:
    with receiving(settings) as inbox:
        yield inbox


def announced(person: str, kind: str) -> list[Delivery]:
    announce(kind, person, {})
    return [Delivery.objects.latest("pk")]


def run_at(moment: Any) -> int:
    with time_machine.travel(moment, tick=False):
        return deliver_due()


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("1800", 30), ("date", 60), ("99999999999999999999", 1440), ("-5", 1), ("soon", 1), ("³", 1)],
)
def test_a_receiver_may_put_us_off_within_reason(inbox: Inbox, said: str, minutes: int) -> None:
    announced(ANA, "supporter.confirmed")
    announced(BEN, "supporter.confirmed")
    now = timezone.now().replace(microsecond=0) + timedelta(seconds=1)
    in_an_hour = http_date((now + timedelta(hours=1)).timestamp())
    inbox.next = [status(429, Retry_After=in_an_hour if said == "date" else said)]
    run_at(now)
    receiver = Receiver.objects.get()
    assert receiver.rests_until
    waits = Delivery.objects.get(tries=1).next_try_at - now
    assert abs(waits - timedelta(minutes=minutes)) <= timedelta(seconds=1)
    assert abs(receiver.rests_until - now - timedelta(minutes=minutes)) <= timedelta(seconds=1)
    assert run_at(now + timedelta(minutes=minutes, seconds=-5)) == 0
    assert run_at(now + timedelta(minutes=minutes, seconds=5)) == 2


def test_once_it_is_back_nothing_waits_for_its_long_turn(inbox: Inbox) -> None:
    inbox.always, now = status(503), timezone.now()
    for number in range(3):
        announced(f"p{number}@example.org", "supporter.confirmed")
    for hour in range(24):
        run_at(now + timedelta(hours=hour))
    assert Delivery.objects.filter(next_try_at__gt=now + timedelta(hours=25)).exists()
    inbox.always = None
    announced(BEN, "supporter.confirmed")
    assert run_at(now + timedelta(hours=24)) == 4


def test_what_is_settled_goes_after_a_month_and_what_nobody_decides_after_three(
    inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.always, now = status(500), timezone.now()
    days = {"delivered_at": (31, 29), "given_up_at": (31, 29), "dead_at": (91, 89)}
    for field, agos in days.items():
        for ago in agos:
            (row,) = announced(f"{field}{ago}@example.org", "supporter.changed")
            empty = {} if field == "dead_at" else {"person_hash": ""}
            Delivery.objects.filter(pk=row.pk).update(**{field: now - timedelta(days=ago), **empty})
    (kept,) = announced(BEN, "supporter.erased")
    Delivery.objects.filter(pk=kept.pk).update(dead_at=now - timedelta(days=400))
    deliver_and_forget()
    assert states() == ["delivered", "given_up", "given_up", "dead", "dead"]
    assert "nobody decided for 90 days" in caplog.text
    assert ANA not in caplog.text
    assert deliver_and_forget in due._sections
