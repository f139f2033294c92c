"""Out to the CRM: nothing is lost, and each person's messages arrive in order, once."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.utils import timezone

from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from tests.answering import raw, status
from tests.receiving import Inbox, cut, cut_later, receiving, states

pytestmark = pytest.mark.django_db
ANA, BEN = "ana@example.org", "ben@example.org"
TOLD = {"given_name": "Ana", "postal_code": "10001", "interests": ["overdose"]}


@pytest.fixture
def inbox(settings: Any) -> Iterator[Inbox]:
    with receiving(settings) as inbox:
        yield inbox


def announced(person: str = ANA, kind: str = "supporter.confirmed", **values: Any) -> Delivery:
    announce(kind, person, {**TOLD, **values})
    return Delivery.objects.order_by("pk").last()  # type: ignore[return-value]  # just written


def later(**delta: float) -> Any:
    return time_machine.travel(timezone.now() + timedelta(**delta))


def test_it_arrives_signed_once_and_leaves_nothing_of_the_person(inbox: Inbox) -> None:
    delivery = announced(consents=[{"organization": "dpa", "given_at": timezone.now()}])
    assert deliver_due() == 1
    (message,) = inbox.got
    assert (message["type"], message["organization"]) == ("supporter.confirmed", "dpa")
    assert message["timestamp"] == delivery.created_at.isoformat()
    assert message["data"]["email"] == ANA
    assert message["data"]["consents"][0]["organization"] == "dpa"
    assert inbox.ids == [delivery.message_id]
    assert (inbox.forged, states()) == (0, ["delivered"])
    delivery = Delivery.objects.get()
    assert (delivery.person, delivery.person_hash, delivery.payload) == ("", "", "")
    assert deliver_due() == 0


def test_nothing_of_a_person_lies_in_the_tables(inbox: Inbox) -> None:
    announced()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM crm_delivery, crm_receiver")
        rows = str(cursor.fetchall())
    assert "gAAAA" in rows
    for word in (ANA, "10001", "Ana", "overdose", inbox.secret):
        assert word not in rows


def test_without_a_receiver_nothing_is_written(settings: Any) -> None:
    announce("supporter.left", ANA, {})
    with (
        receiving(settings, active=False),
        receiving(settings, "PAC", organization="drug_policy_action"),
    ):
        announce("supporter.left", ANA, {})
        assert Delivery.objects.count() == 0
        announce("supporter.left", ANA, {}, organization="drug_policy_action")
        assert Delivery.objects.get().receiver.name == "PAC"
    for kind, organization in (("supporter.bored", "dpa"), ("supporter.left", "everybody")):
        with pytest.raises(ValueError, match="is not a valid"):
            announce(kind, ANA, {}, organization)


def test_it_is_written_with_what_caused_it(
    inbox: Inbox, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        with transaction.atomic():
            announced(ANA)
            transaction.set_rollback(True)
        announced(BEN)
        assert inbox.got == []
    assert [m["data"]["email"] for m in inbox.got] == [BEN]


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (status(500), "500 Internal Server Error"),
        (status(302, Location="https://example.org/"), "302 Found"),
        (status(429), "429 Too Many Requests"),
        (cut, "broke off"),
        (cut_later, "no sensible answer"),
        (raw(b"what is this\r\n\r\n"), "no sensible answer"),
    ],
    ids=["500", "redirect", "429", "cut", "cut later", "garbage"],
)
def test_what_fails_waits_and_arrives_later(inbox: Inbox, act: Any, words: str) -> None:
    inbox.next = [act]
    announced(ANA)
    announced(BEN)
    assert deliver_due() == 0  # one failed, and the receiver rests
    failed = Delivery.objects.get(tries=1)
    assert failed.last_error == words
    assert states() == ["again", "waiting"]
    assert deliver_due() == 0
    with later(minutes=1, seconds=1):
        assert deliver_due() == 2
    assert sorted(m["data"]["email"] for m in inbox.got) == [ANA, BEN]
    assert len(inbox.ids) == 2
    assert Receiver.objects.get().failures == 0


def test_a_receiver_that_took_it_and_hung_up_gets_the_same_id_again(inbox: Inbox) -> None:
    def take_and_cut(handler: Any) -> None:
        inbox.take(handler)
        cut(handler)

    inbox.next = [take_and_cut]
    announced()
    assert deliver_due() == 0
    with later(minutes=2):
        assert deliver_due() == 1
    assert len(inbox.ids) == 2
    assert len(set(inbox.ids)) == len(inbox.got) == 1
    assert inbox.forged == 0  # each try is signed with its own time


def test_a_worker_that_dies_between_sending_and_marking_sends_the_same_id(inbox: Inbox) -> None:
    announced()
    with transaction.atomic():
        assert deliver_due() == 1
        transaction.set_rollback(True)  # as if the connection had gone
    assert states() == ["waiting"]
    assert deliver_due() == 1
    assert len(inbox.ids) == 2
    assert len(inbox.got) == 1


def test_garbage_in_the_data_goes_through(inbox: Inbox) -> None:
    nasty: dict[str, Any] = {
        "given_name": "\0\ud800\r\n\"'<script>",
        "comment": "x" * 1_000_000,
        "n": None,
    }
    announced(**nasty)
    assert deliver_due() == 1
    assert inbox.got[0]["data"]["given_name"] == nasty["given_name"]
    assert len(json.dumps(inbox.got[0])) > 1_000_000
