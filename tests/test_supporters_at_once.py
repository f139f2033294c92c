"""Two things at once for one person, in two connections."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client

from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail, UndeliverableAddress
from dpa.supporters import joining
from dpa.supporters.consenting import confirmed
from dpa.supporters.leave_links import leave_url
from dpa.supporters.models import DataLink, Deletion, SignUp, Supporter
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes
from dpa.vault.person import one_at_a_time
from tests.supporting import left_of, post

EMAIL = "ana@example.org"


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """What is written is really written, for several connections to see; taken away afterwards."""
    with django_db_blocker.unblock():
        yield
        for model in (Supporter, SignUp, DataLink, Deletion, OutgoingMail, UndeliverableAddress):
            model._base_manager.all().delete()
        connection.close()


def agreed() -> None:
    words = opt_in("dpa")
    confirmed(EMAIL, [Yes("dpa", words.text, words.version, "Sign-up")])


def elsewhere(work: Any) -> Any:
    """Does it in a connection of its own."""
    try:
        return work()
    finally:
        connection.close()


def test_what_is_deleted_while_it_is_confirmed_stays_deleted(
    committed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = opt_in("dpa")
    sign_up = SignUp.wait(EMAIL, {"wording": words.text, "version": words.version})
    link, entered, go_on = DataLink.make(EMAIL), Event(), Event()

    def slowly(*args: Any, **details: Any) -> Supporter:
        entered.set()
        go_on.wait(10)
        return confirmed(*args, **details)

    monkeypatch.setattr(joining, "confirmed", slowly)
    with ThreadPoolExecutor(2) as people:
        first = people.submit(
            elsewhere, lambda: post(Client(), "/sign-up/confirm/", t=sign_up).status_code
        )
        entered.wait(10)
        second = people.submit(
            elsewhere, lambda: post(Client(), "/your-data/delete/", t=link, sure="yes").status_code
        )
        go_on.set()
        assert (first.result(20), second.result(20)) == (302, 200)
    assert left_of(EMAIL) == []


@pytest.mark.parametrize("other", ["leave", "complain", "confirm"])
def test_nobody_waits_in_a_circle(committed: None, other: str) -> None:
    agreed()
    bounces.note(EMAIL, Kind.BOUNCED)
    link, leave = DataLink.make(EMAIL), leave_url(EMAIL).partition("/leave/")[2]
    works = {
        "leave": lambda: Client().post(f"/leave/{leave}").status_code,
        "complain": lambda: bounces.note(EMAIL, Kind.COMPLAINED),
        "confirm": agreed,
    }
    with ThreadPoolExecutor(2) as people:
        with transaction.atomic():
            one_at_a_time(EMAIL)  # both stand at the door
            other_one = people.submit(elsewhere, works[other])
            deleting = people.submit(
                elsewhere,
                lambda: post(Client(), "/your-data/delete/", t=link, sure="yes").status_code,
            )
        other_one.result(20)
        assert deleting.result(20) == 200
