"""Encrypting what was there before, and two people at once with one address."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from dpa.supporters.consenting import confirmed
from dpa.supporters.models import Supporter

BEFORE = ("supporters", "0002_limits_moved_out")
AFTER = ("supporters", "0005_one_sign_up_an_address")
NOW = ("supporters", "0013_looks_are_not_emptied")
ROW = "SELECT email, zip_code FROM supporters_supporter"


def migrate(target: tuple[str, str]) -> None:
    with connection.cursor() as cursor:  # Each migration has a transaction of its own elsewhere.
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    MigrationExecutor(connection).migrate([target])


def row() -> Any:
    with connection.cursor() as cursor:
        cursor.execute(ROW)
        return cursor.fetchone()


@pytest.mark.django_db
def test_what_was_there_is_encrypted_and_can_be_taken_back() -> None:
    migrate(BEFORE)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO supporters_supporter "
            "(email, zip_code, wording, wording_version, signed_up_at) "
            "VALUES ('Ana@example.org', '87501', 'Yes', '1', now())"
        )
    migrate(AFTER)
    assert "example.org" not in str(row())
    assert "87501" not in str(row())
    migrate(NOW)
    supporter = Supporter.objects.get()
    assert (supporter.email, supporter.zip_code) == ("Ana@example.org", "87501")
    (consent,) = supporter.consents.all()
    assert (consent.organization, consent.wording, consent.where) == ("dpa", "Yes", "Sign-up")
    migrate(BEFORE)
    assert row() == ("Ana@example.org", "87501")
    migrate(NOW)
    assert Supporter.objects.get().email == "Ana@example.org"


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """What is written is really written, for several connections to see; taken away afterwards."""
    with django_db_blocker.unblock():
        yield
        Supporter.objects.all().delete()
        connection.close()


def test_two_at_once_with_one_address_are_one_row(committed: None) -> None:
    start = Barrier(4)

    def sign_up(number: int) -> None:
        try:
            connection.ensure_connection()
            start.wait(10)
            confirmed("Ana@example.org", [], zip_code=f"8750{number}")
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as people:
        list(people.map(sign_up, range(4)))
    assert Supporter.objects.get().email == "Ana@example.org"
