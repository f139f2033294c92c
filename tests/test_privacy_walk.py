"""A person goes the whole way; then everything is searched for them."""

import logging
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from dpa.mail.sending import send_due
from dpa.supporters.models import Supporter
from tests.mail_server import serving
from tests.supporting import left_of, mails, post, token_in

pytestmark = pytest.mark.django_db
WORDS = ("ana.ruiz", "mailbox-of-hers", "87514")
EMAIL = "Ana.Ruiz+dpa@mailbox-of-hers.example"


def tables_with(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Tables in which one of the words stands somewhere, in any letter case."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            name = connection.ops.quote_name(table)
            for word in words:
                cursor.execute(
                    f"SELECT EXISTS (SELECT FROM {name} AS t WHERE t::text ILIKE %s)",  # noqa: S608 - our tables
                    [f"%{word}%"],
                )
                found += [(table, word)] if cursor.fetchone()[0] else []
    return found


def test_nothing_tells_who_it_was(
    client: Client, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(settings) as box:
        post(client, "/sign-up/", email=EMAIL, zip="87514x")  # a slip first
        post(client, "/sign-up/", email=EMAIL, zip="87514")
        token = token_in(mails()[-1][2])
        client.get(f"/sign-up/confirm/?t={token}")
        post(client, "/sign-up/confirm/", t=token)
        assert Supporter.objects.get().email == EMAIL
        post(client, "/your-data/", email=EMAIL)
        opened = token_in(mails()[-1][2])
        assert EMAIL in client.get(f"/your-data/open/?t={opened}").text
        client.get("/nothing-here/", {"email": EMAIL})
        box.answers[EMAIL] = "450 Ana.Ruiz+dpa@mailbox-of-hers.example is busy"
        assert send_due() == 0
        call_command("scheduled")
        assert tables_with(WORDS) == []
        for lookalike in (token, opened):
            assert tables_with((lookalike,)) == []

        post(client, "/your-data/delete/", t=opened, sure="yes")
        assert left_of(EMAIL) == []
    # What the test's mail server says is not ours.
    ours = [record for record in caplog.records if not record.name.startswith("mail.")]
    log = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in ours).lower()
    assert "did not leave" in log
    for word in (*WORDS, token.lower(), opened.lower()):
        assert word not in log, word
    assert not client.cookies
