"""Addresses where mail is in vain: marked, told to whoever asked, spared, cleared, forgotten."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail, UndeliverableAddress
from dpa.mail.outbox import forget, queue
from dpa.mail.sending import send_due
from dpa.mail.sweeping import send_and_forget
from dpa.vault.keys import key_from
from tests.mail_server import Postbox, serving

ANA, BEN = "ana@example.org", "ben@example.org"
WORDS = {"organization": "Drug Policy Alliance", "link": "https://www.example.org/c/1"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def box(settings: Any) -> Iterator[Postbox]:
    with serving(settings) as box:
        yield box


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Kind]]:
    told: list[tuple[str, Kind]] = []
    monkeypatch.setattr(bounces, "_listeners", [])
    bounces.register(lambda email, kind: told.append((email, kind)))
    return told


def wanted(to: str = ANA, **values: Any) -> bool:
    return queue(to, "confirm_sign_up", WORDS, **values)


def test_only_a_hash_of_the_address_is_kept() -> None:
    bounces.note(ANA, Kind.BOUNCED)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM mail_undeliverableaddress")
        row = str(cursor.fetchall())
    assert "ana" not in row
    assert "example" not in row
    assert bounces.is_undeliverable(" Ana@Example.ORG ")
    assert not bounces.is_undeliverable(BEN)


@pytest.mark.parametrize(
    ("answer", "marked"),
    [
        ("550 no such user", True), ("550 5.1.1 no such user", True), ("553 5.1.3 what", True),
        ("550 5.2.1 disabled", True), ("551 moved away", True),
        # Of us, of the mail, of the server: not of the address.
        ("550 5.7.1 your network is listed", False), ("554 refused", False),
        ("552 5.2.2 mailbox full", False), ("530 5.7.0 sign in first", False),
        ("450 5.1.1 later", False), ("421 too busy", False),
    ],
)  # fmt: skip
def test_what_a_mail_server_refuses(
    box: Postbox, told: list[Any], answer: str, marked: bool
) -> None:
    box.answers[ANA] = answer
    assert wanted()
    send_due()
    assert bounces.is_undeliverable(ANA) == marked
    assert told == ([(ANA, Kind.BOUNCED)] if marked else [])


def test_a_listener_that_fails_holds_up_no_mail(
    box: Postbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(email: str, kind: Kind) -> None:
        UndeliverableAddress.objects.create(address_hash="x" * 99)  # breaks the transaction, too

    monkeypatch.setattr(bounces, "_listeners", [fails])
    box.answers[ANA] = "550 5.1.1 no such user"
    assert wanted(ANA)
    assert wanted(BEN)
    assert send_due() == 1
    assert OutgoingMail.objects.get(tries=1).state == "Given up"
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("dpa.")]
    assert any("its address is not marked" in line for line in ours)
    assert ANA not in str(ours)


def test_the_same_story_told_twice_or_late_counts_once(told: list[Any]) -> None:
    now = timezone.now()
    then = now - timedelta(days=3)
    assert bounces.note(ANA, Kind.BOUNCED, then)
    assert not bounces.note(ANA, Kind.BOUNCED, then)
    assert not bounces.note(ANA, Kind.BOUNCED, then - timedelta(days=1))
    assert bounces.note(ANA, Kind.COMPLAINED, then - timedelta(days=1))  # the person's own word
    assert not bounces.note(ANA, Kind.COMPLAINED, then - timedelta(days=1))
    assert bounces.note(ANA, Kind.BOUNCED, now + timedelta(days=300))  # its clock is wrong
    mark = UndeliverableAddress.objects.get()
    assert (mark.kind, mark.count) == (Kind.COMPLAINED, 3)
    assert mark.first_at == then - timedelta(days=1)
    assert now <= mark.last_at <= timezone.now()
    assert [kind for _, kind in told] == [Kind.BOUNCED, Kind.COMPLAINED, Kind.BOUNCED]


def test_a_confirmation_clears_it_for_what_happened_before() -> None:
    bounced = timezone.now() - timedelta(hours=2)
    bounces.clear(ANA)  # nothing to clear
    bounces.note(ANA, Kind.COMPLAINED, bounced)
    bounces.clear(ANA)
    assert not bounces.is_undeliverable(ANA)
    assert not bounces.note(ANA, Kind.BOUNCED, bounced + timedelta(hours=1))  # late
    assert not bounces.is_undeliverable(ANA)
    assert bounces.note(ANA, Kind.BOUNCED)
    assert bounces.is_undeliverable(ANA)
    assert UndeliverableAddress.objects.get().kind == Kind.BOUNCED


@pytest.mark.parametrize("kind", Kind)
def test_a_marked_address_gets_once_a_day_what_it_asks_for_and_no_more(kind: Kind) -> None:
    bounces.note(ANA, kind)
    assert not wanted(asked_for=False)
    assert wanted()
    assert not wanted()
    with time_machine.travel(timezone.now() + timedelta(days=1, minutes=1)):
        assert wanted()
        assert not wanted(asked_for=False)
    assert wanted(BEN, asked_for=False)
    bounces.clear(ANA)
    assert wanted(asked_for=False)


def test_a_mark_that_comes_while_the_mail_waits_stops_it(box: Postbox) -> None:
    assert wanted(asked_for=False)
    assert wanted()
    bounces.note(ANA, Kind.COMPLAINED)
    assert send_due() == 1
    assert box.got == [ANA]
    stopped = OutgoingMail.objects.get(sent_at=None)
    assert (stopped.state, stopped.last_error) == ("Given up", "Undeliverable")


def test_a_mark_outlives_a_change_of_the_key(settings: Any) -> None:
    old, new = key_from("old"), key_from("new")
    settings.PERSONAL_LOOKUP_KEYS = [old]
    for email in (ANA, BEN, "cleo@example.org"):
        bounces.note(email, Kind.BOUNCED, timezone.now() - timedelta(days=1))
    settings.PERSONAL_LOOKUP_KEYS = [new, old]
    assert bounces.is_undeliverable(ANA)
    bounces.note(ANA, Kind.BOUNCED)  # met again: under the new key from now on
    bounces.clear(BEN)
    assert UndeliverableAddress.objects.count() == 3
    settings.PERSONAL_LOOKUP_KEYS = [new]
    assert bounces.is_undeliverable(ANA)
    assert not bounces.note(BEN, Kind.BOUNCED, timezone.now() - timedelta(hours=1))
    assert not bounces.is_undeliverable("cleo@example.org")  # as docs/operations.md warns


def test_marks_go_after_two_years_and_with_the_person(box: Postbox) -> None:
    bounces.note(ANA, Kind.BOUNCED, timezone.now() - timedelta(days=729))
    bounces.note(BEN, Kind.BOUNCED, timezone.now() - timedelta(days=731))
    send_and_forget()
    assert (bounces.is_undeliverable(ANA), bounces.is_undeliverable(BEN)) == (True, False)
    assert wanted()
    send_due()
    assert wanted(BEN)
    forget(ANA.upper())
    assert not UndeliverableAddress.objects.exists()
    assert [mail.to for mail in OutgoingMail.objects.all()] == [BEN]
    forget(BEN)
    assert not OutgoingMail.objects.exists()  # also what waited to leave
