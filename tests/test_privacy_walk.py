"""A person goes the whole way; then everything is searched for them."""

import logging
import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client

from actions.models import ActionPage, Signature
from actions.petition.stamps import stamp
from dpa.mail.sending import send_due
from dpa.supporters.models import Supporter
from tests.mail_server import serving
from tests.supporting import left_of, mails, post, token_in

pytestmark = pytest.mark.django_db
WORDS = ("ana.ruiz", "mailbox-of-hers", "87514", "xochitl", "quintanilla", "my sister")
EMAIL = "Ana.Ruiz+dpa@mailbox-of-hers.example"


def pattern(word: str) -> str:
    """Five digits of a ZIP code stand by chance in a key or in parts of a second: not those."""
    escaped = re.escape(word)
    return rf"(^|[^0-9a-z.]){escaped}([^0-9a-f]|$)" if word.isdigit() else escaped


def tables_with(words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Tables in which one of the words stands somewhere, in any letter case."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            name = connection.ops.quote_name(table)
            for word in words:
                cursor.execute(
                    f"SELECT EXISTS (SELECT FROM {name} AS t WHERE t::text ~* %s)",  # noqa: S608 - our tables
                    [pattern(word)],
                )
                found += [(table, word)] if cursor.fetchone()[0] else []
    return found


def signs(client: Client) -> str:
    """Signs a petition with both hands full, and confirms; the token of the mail."""
    page = ActionPage.objects.filter(kind="petition").live().first()
    assert page is not None
    typed = {
        "first_name": "Xochitl", "last_name": "Quintanilla", "email": EMAIL, "country": "US",
        "postal_code": "87514", "comment": "For my sister.", "yes_dpa": "on",
    }  # fmt: skip
    post(client, page.sign_url, **typed)  # without a stamp: a form again, with all of it
    post(client, page.sign_url, **typed, stamp=stamp(page))
    token = token_in(mails()[-1][2])
    client.get(f"/a/{page.code}/confirm/?t={token}")
    post(client, f"/a/{page.code}/confirm/", t=token)
    return token


def test_nothing_tells_who_it_was(
    client: Client,
    settings: Any,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("actions.petition.stamps.SHORTEST", timedelta(0))
    with serving(settings) as box:
        post(client, "/sign-up/", email=EMAIL, zip="87514x")  # a slip first
        post(client, "/sign-up/", email=EMAIL, zip="87514")
        token = token_in(mails()[-1][2])
        client.get(f"/sign-up/confirm/?t={token}")
        post(client, "/sign-up/confirm/", t=token)
        assert Supporter.objects.get().email == EMAIL
        signed = signs(client)
        assert Signature.objects.get().confirmed_at
        post(client, "/your-data/", email=EMAIL)
        opened = token_in(mails()[-1][2])
        assert EMAIL in client.get(f"/your-data/open/?t={opened}").text
        client.get("/nothing-here/", {"email": EMAIL})
        box.answers[EMAIL] = "450 Ana.Ruiz+dpa@mailbox-of-hers.example is busy"
        assert send_due() == 0
        call_command("scheduled")
        assert tables_with(WORDS) == []
        assert tables_with((token, opened, signed)) == []

        post(client, "/your-data/delete/", t=opened, sure="yes")
        assert left_of(EMAIL) == []
    # What the test's mail server says is not ours.
    ours = [record for record in caplog.records if not record.name.startswith("mail.")]
    log = "\n".join(f"{record.getMessage()} {record.exc_text}" for record in ours).lower()
    assert "did not leave" in log
    for word in (*WORDS, token.lower(), opened.lower(), signed.lower()):
        assert word not in log, word
    assert not client.cookies


def test_the_search_for_a_person_finds_what_is_there() -> None:
    page = ActionPage.objects.live().first()
    assert page is not None
    for told in ('{"zip": "87514x"}', "Santa Fe, 87514", "ANA.RUIZ+dpa@x.example"):
        ActionPage.objects.filter(pk=page.pk).update(search_description=told)
        assert "wagtailcore_page" in {table for table, _ in tables_with(WORDS)}, told
    for chance in ("2026-11-27 07:14:08.875143", "0b87514f-87514abc"):
        ActionPage.objects.filter(pk=page.pk).update(search_description=chance)
        assert tables_with(WORDS) == [], chance
