"""Several workers, and people who sign up, leave and are erased meanwhile."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event
from typing import Any

import pytest
from django.db import connection, transaction

from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from tests import house
from tests.answering import status
from tests.production import address, clean
from tests.receiving import Inbox, receiving

ANA = "ana@example.org"
KINDS = ["supporter.confirmed", "supporter.changed", "signature.confirmed", "supporter.left"]


@pytest.fixture
def inbox(django_db_setup: None, django_db_blocker: Any, settings: Any) -> Iterator[Inbox]:
    """What is written is really written, for several connections to see; taken away afterwards."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    with django_db_blocker.unblock():
        try:
            with receiving(settings) as inbox:
                yield inbox
        finally:
            Receiver.objects.all().delete()
            connection.close()


def closing(work: Callable[[], Any]) -> Callable[[], Any]:
    """The work on a connection of its own, closed afterwards."""

    def run() -> Any:
        try:
            return work()
        finally:
            connection.close()

    return run


def test_three_workers_at_once_deliver_once_and_in_order(inbox: Inbox) -> None:
    people = [f"p{number}@example.org" for number in range(12)]
    for kind in KINDS:
        for person in people:
            announce(kind, person, {})
    start = Barrier(3)

    def work() -> int:
        connection.ensure_connection()
        start.wait(10)
        done = 0
        for _ in range(20):  # a worker finds nothing while others hold the heads
            done += deliver_due()
            time.sleep(0.02)
        return done

    with ThreadPoolExecutor(3) as workers:
        shares = [w.result() for w in [workers.submit(closing(work)) for _ in range(3)]]
    for person in people:
        assert inbox.told(person) == KINDS
    assert len(inbox.ids) == len(set(inbox.ids)) == sum(shares) == 48
    assert sum(share > 0 for share in shares) >= 2


def test_nobody_who_acts_waits_for_a_receiver(inbox: Inbox) -> None:
    began, go_on = Event(), Event()

    def held(handler: Any) -> None:
        began.set()
        go_on.wait(10)
        status(500)(handler)

    inbox.next = [held]
    announce("supporter.confirmed", ANA, {})
    with ThreadPoolExecutor(1) as workers:
        sending = workers.submit(closing(deliver_due))
        assert began.wait(10)
        before = time.monotonic()
        announce("supporter.changed", ANA, {})
        announce("supporter.erased", ANA, {})
        assert time.monotonic() - before < 2
        assert not sending.done()
        # What is being sent can't be called back; what waits behind it is gone.
        assert list(Delivery.objects.order_by("pk").values_list("kind", flat=True)) == [
            "supporter.confirmed", "supporter.erased"
        ]  # fmt: skip
        go_on.set()
        assert sending.result(10) == 0
    Receiver.objects.update(rests_until=None)
    assert deliver_due() == 1
    # The first one was not taken, and is not tried again with what it told.
    assert [m["type"] for m in inbox.got] == ["supporter.erased"]


def test_two_transactions_about_one_person_are_told_in_the_order_they_ended(inbox: Inbox) -> None:
    first_wrote, first_may_end = Event(), Event()

    def first() -> None:
        with transaction.atomic():
            announce("supporter.changed", ANA, {})
            first_wrote.set()
            first_may_end.wait(10)

    with ThreadPoolExecutor(2) as workers:
        one = workers.submit(closing(first))
        assert first_wrote.wait(10)
        two = workers.submit(closing(lambda: announce("supporter.left", ANA, {})))
        time.sleep(0.2)
        assert not two.done()  # else a worker could deliver it first
        assert deliver_due() == 0
        announce("supporter.confirmed", "ben@example.org", {})  # nobody else waits
        first_may_end.set()
        one.result(10)
        two.result(10)
    while deliver_due():
        pass
    assert inbox.told(ANA) == ["supporter.changed", "supporter.left"]


# A worker of its own, allowed to ask servers of the tests.
WORKER = """
import django
django.setup()
from django.conf import settings
settings.MAY_ASK_PRIVATE_ADDRESSES = True
from dpa.crm.delivering import deliver_due
deliver_due()
"""


def test_a_worker_killed_while_it_hands_over_loses_nothing(inbox: Inbox) -> None:
    took, go_on = Event(), Event()

    def take_and_say_nothing(handler: Any) -> None:
        inbox.take(handler)
        took.set()
        go_on.wait(10)

    inbox.next = [take_and_say_nothing]
    announce("supporter.confirmed", ANA, {})
    announce("supporter.left", ANA, {})
    environment = clean(
        ENVIRONMENT="test",
        DATABASE_URL=address(connection.settings_dict["NAME"]),
        DJANGO_SETTINGS_MODULE="dpa.settings",
    )
    worker = subprocess.Popen([sys.executable, "-c", WORKER], cwd=house.CLONE, env=environment)
    assert took.wait(60)
    assert deliver_due() == 0  # it is the other's, and the second one waits for it
    worker.kill()
    worker.wait()
    go_on.set()
    end = time.monotonic() + 10
    while inbox.told(ANA) != ["supporter.confirmed", "supporter.left"]:
        assert time.monotonic() < end, "the database still holds the dead worker's lock"
        deliver_due()
    assert len(inbox.ids) == 3  # the first one twice, under one id
    assert len(set(inbox.ids)) == len(inbox.got) == 2
