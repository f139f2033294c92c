"""The outbox: what is put in leaves once, whatever the mail server does."""

from collections.abc import Iterator
from datetime import timedelta
from email.message import Message
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.utils import timezone

from dpa.mail import sending
from dpa.mail.models import OutgoingMail
from dpa.mail.outbox import queue
from dpa.mail.sending import send_due
from dpa.mail.sweeping import send_and_forget
from dpa.site import due
from dpa.site.waits import WAITS
from tests.mail_server import Postbox, free_port, serving

pytestmark = pytest.mark.django_db
ANA, BEN = "ana@example.org", "ben@example.org"
WORDS = {"organization": "Drug Policy Alliance", "link": "https://www.example.org/c/1?a=1&b=2"}


@pytest.fixture
def box(settings: Any) -> Iterator[Postbox]:
    settings.SITE_URL = "https://www.example.org"
    with serving(settings) as box:
        yield box


def written(to: str = ANA, **values: Any) -> OutgoingMail:
    assert queue(to, "confirm_sign_up", WORDS, **values)
    return OutgoingMail.objects.latest("pk")


def part(message: Message, kind: str) -> str:
    (found,) = (p for p in message.walk() if p.get_content_type() == kind)
    body: Any = found.get_payload(decode=True)
    return body.decode()


def test_it_leaves_with_everything_a_mail_needs(box: Postbox) -> None:
    mail = written(unsubscribe="https://www.example.org/leave/1")
    assert send_due() == 1
    ((to, message),) = box.accepted
    assert to == message["To"] == ANA
    assert message["Subject"] == "Confirm your sign-up with the Drug Policy Alliance"
    assert message["Message-ID"] == mail.message_id
    assert message["List-Unsubscribe"] == "<https://www.example.org/leave/1>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert WORDS["link"] in part(message, "text/plain")
    assert 'href="https://www.example.org/c/1?a=1&amp;b=2"' in part(message, "text/html")
    mail.refresh_from_db()
    assert (mail.state, mail.context, mail.last_error) == ("Sent", "", "")
    assert send_due() == 0
    assert box.got == [ANA]


def test_nothing_of_a_person_lies_in_the_table() -> None:
    written()
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM mail_outgoingmail")
        row = str(cursor.fetchall())
    assert "gAAAA" in row
    assert ANA not in row
    assert "/c/1" not in row


@pytest.mark.parametrize("answer", ["450 come back later", "421 too busy"])
def test_a_mail_that_is_put_off_waits_and_no_other_does(
    box: Postbox, answer: str, caplog: pytest.LogCaptureFixture
) -> None:
    box.answers[ANA] = f"{answer}, {ANA}"
    late, _ = written(ANA), written(BEN)
    assert send_due() == 1
    assert box.got == [BEN]
    late.refresh_from_db()
    assert late.tries == 1
    assert late.last_error == f"SMTPRecipientsRefused {answer[:3]}"
    ours = [r.getMessage() for r in caplog.records if r.name.startswith("dpa.")]
    assert ours == [f"Mail {late.pk} did not leave: {late.last_error}"]
    assert send_due() == 0  # not before its time
    assert box.asked.count(ANA) == 1
    box.answers.clear()
    with time_machine.travel(timezone.now() + timedelta(minutes=1, seconds=1)):
        assert send_due() == 1
    assert box.got == [BEN, ANA]


def test_a_refused_recipient_is_given_up_at_once(box: Postbox) -> None:
    box.answers[ANA] = f"550 no such user {ANA}"
    gone, _ = written(ANA), written(BEN)
    send_due()
    gone.refresh_from_db()
    assert (gone.state, gone.last_error) == ("Given up", "SMTPRecipientsRefused 550")
    with time_machine.travel(timezone.now() + timedelta(days=4)):
        assert send_due() == 0
    assert box.asked.count(ANA) == 1
    assert box.got == [BEN]


def test_a_slow_server_and_one_that_hangs_up_lose_nothing(box: Postbox) -> None:
    box.slow[ANA], box.dropped = 3, {"cleo@example.org"}
    for to in (ANA, "cleo@example.org", BEN):
        written(to)
    assert send_due() == 1
    assert box.got == [BEN]
    waiting = OutgoingMail.objects.filter(sent_at=None)
    assert {m.last_error for m in waiting} == {"SMTPServerDisconnected"}
    assert {m.state for m in waiting} == {"Waiting for another try"}
    box.slow, box.dropped = {}, set()
    with time_machine.travel(timezone.now() + timedelta(minutes=2)):
        assert send_due() == 2
    assert sorted(box.got) == [ANA, BEN, "cleo@example.org"]


def test_after_an_hour_without_a_server_every_mail_arrives_once(settings: Any) -> None:
    port, now = free_port(), timezone.now()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    for number in range(5):
        written(f"p{number}@example.org")
    for minutes in range(0, 60, 5):
        with time_machine.travel(now + timedelta(minutes=minutes)):
            send_and_forget()
    assert set(OutgoingMail.objects.values_list("last_error", "tries")) == {
        ("ConnectionRefusedError", 4)
    }
    with serving(settings, port) as box:
        for minutes in range(60, 180, 5):
            with time_machine.travel(now + timedelta(minutes=minutes)):
                send_and_forget()
    assert sorted(box.got) == [f"p{number}@example.org" for number in range(5)]


def test_it_is_given_up_after_almost_three_days(box: Postbox) -> None:
    box.answers[ANA] = "450 never"
    mail, began = written(), timezone.now()
    pauses = []
    for _ in range(len(WAITS) + 3):
        before = mail.next_try_at
        with time_machine.travel(before, tick=False):
            send_due()
        mail.refresh_from_db()
        pauses.append(round((mail.next_try_at - before) / timedelta(minutes=1)))
    assert tuple(pauses[:8]) == WAITS
    assert mail.failed_at
    assert timedelta(days=2) < mail.failed_at - began < timedelta(days=3)
    assert box.asked.count(ANA) == len(WAITS) + 1


def test_one_unreadable_mail_stops_no_other(box: Postbox, settings: Any) -> None:
    keys = settings.PERSONAL_DATA_KEYS
    settings.PERSONAL_DATA_KEYS = ["A" * 43 + "="]
    lost = written(ANA)
    settings.PERSONAL_DATA_KEYS = keys
    written(BEN)
    assert send_due() == 1
    assert box.got == [BEN]
    assert OutgoingMail.objects.values_list("last_error").get(pk=lost.pk) == ("UnreadableError",)


def test_a_run_ends_where_every_server_is_slow(box: Postbox, monkeypatch: Any) -> None:
    monkeypatch.setattr(sending, "SECONDS", 0)
    written()
    assert send_due() == 0
    assert OutgoingMail.objects.get().tries == 0


def test_it_leaves_once_what_caused_it_is_certain(
    box: Postbox, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        with transaction.atomic():
            written(ANA)
            transaction.set_rollback(True)
        written(BEN)
        assert box.got == []
    assert box.got == [BEN]


def test_nobody_gets_more_than_five_an_hour(box: Postbox) -> None:
    told = [queue(to, "confirm_sign_up", WORDS) for to in [ANA, ANA.upper()] * 3]
    assert told == [True] * 5 + [False]
    assert queue(BEN, "confirm_sign_up", WORDS)
    assert OutgoingMail.objects.count() == 6


def test_what_has_left_or_was_given_up_is_deleted_after_a_week(box: Postbox) -> None:
    ages = [("sent_at", 8), ("failed_at", 8), ("sent_at", 6), ("failed_at", 6)]
    old = [written(f"{n}@example.org") for n in range(4)]
    for mail, (field, ago) in zip(old, ages, strict=True):
        then = dict.fromkeys((field, "created_at"), timezone.now() - timedelta(days=ago))
        OutgoingMail.objects.filter(pk=mail.pk).update(**then)
    send_and_forget()
    assert set(OutgoingMail.objects.values_list("pk", flat=True)) == {old[2].pk, old[3].pk}
    assert send_and_forget in due._sections
