"""Taking signatures in: one row a person, and the same answer and work whoever signed before."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from actions.models import ActionPage, Signature
from dpa.mail import outbox
from dpa.mail.models import OutgoingMail
from dpa.supporters.links import hash_of
from tests.petitions import (
    ANA,
    BEN,
    OURS,
    last_mail,
    link_in_mail,
    opened,
    petition,
    press,
    send,
    signed,
)

pytestmark = pytest.mark.django_db


def test_a_signature_waits_for_its_mail(client: Client) -> None:
    page = petition()
    answer = send(client, page, comment=" Because. \r\n\r\nTwice. ", yes_dpa="on")
    assert (answer.status_code, answer["Location"]) == (303, f"/a/{page.code}/sent/")
    one = Signature.objects.get()
    assert (one.full_name, one.email, one.place) == ("Ana López", "ana@example.org", "US-NM")
    assert one.comment == "Because.\n\nTwice."
    assert one.confirmed_at is None
    assert [yes["organization"] for yes in one.yeses] == ["dpa"]
    assert one.yeses[0]["where"] == "Petition: Open a center"
    assert one.kept_until is not None
    template, words = last_mail()
    assert template == "confirm_signature"
    assert words["title"] == "Open a center"
    assert f"/a/{page.code}/confirm/?t=" in words["link"]
    page.refresh_from_db()
    assert page.signed == 0
    told = client.get(answer["Location"])
    assert told.status_code == 200
    assert told["Cache-Control"] == "no-store"
    assert b'<meta name="robots" content="noindex">' in told.content
    assert b"ana@example.org" not in told.content


def test_nothing_of_a_person_lies_in_the_table(client: Client) -> None:
    send(client, petition(), comment="A secret")
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM actions_signature")
        row = str(cursor.fetchall())
    assert "gAAAA" in row
    for word in ("Ana", "pez", "example.org", "87501", "secret"):
        assert word not in row


def test_twice_is_one_and_the_newer_words_count(client: Client) -> None:
    page = petition()
    send(client, page, comment="First")
    before = link_in_mail()
    send(client, page, first_name=" ANA ", last_name="lopez", email="Ana@Example.org", comment="2")
    one = Signature.objects.get()
    assert (one.comment, one.full_name) == ("2", "ANA lopez")
    assert press(client, before).status_code == 404  # only the newest message works
    assert press(client, link_in_mail()).status_code == 303
    page.refresh_from_db()
    assert page.signed == 1


def test_two_of_a_household_may_sign_and_a_third_is_told(client: Client) -> None:
    page = petition()
    signed(client, page)
    signed(client, page, first_name="Eva")
    answer = send(client, page, first_name="Leo")
    assert answer.status_code == 303
    assert last_mail()[0] == "household_full"
    assert last_mail()[1]["link"] == ""
    assert Signature.objects.count() == 2
    assert ActionPage.objects.get(pk=page.pk).signed == 2


def test_who_has_not_confirmed_keeps_nobody_out(client: Client) -> None:
    """Else anyone could fill up somebody's address with made-up names."""
    page = petition()
    for name in ("One", "Two", "Three"):
        send(client, page, first_name=name)
    assert last_mail()[0] == "confirm_signature"
    third = link_in_mail()
    first, second, _ = Signature.objects.order_by("pk")
    assert press(client, third).status_code == 303
    for other in (first, second):
        send(client, page, first_name=other.first_name)
    assert press(client, link_in_mail()).status_code == 303
    # A third of them, whose mail was written before two had confirmed, is told when it presses.
    Signature.objects.filter(pk=first.pk).update(token_hash=hash_of("still-valid"))
    address = f"/a/{page.code}/confirm/"
    answer = client.get(f"{address}?t=still-valid")
    assert answer.status_code == 409
    assert b"Two people already share this address" in answer.content
    assert client.post(address, {"t": "still-valid"}, headers=OURS).status_code == 409
    assert ActionPage.objects.get(pk=page.pk).signed == 2


def four_cases(client: Client) -> dict[str, tuple[ActionPage, dict[str, str]]]:
    """Pages and forms: new, waiting, confirmed, household full."""
    pages = {name: petition() for name in ("new", "waiting", "confirmed", "full")}
    send(client, pages["waiting"])
    signed(client, pages["confirmed"], email="b@example.org")
    for name in ("Eva", "Leo"):
        signed(client, pages["full"], first_name=name, email="c@example.org")
    addresses = {"new": "d@example.org", "waiting": "ana@example.org"}
    addresses |= {"confirmed": "b@example.org", "full": "c@example.org"}
    return {
        name: (page, {**ANA, "email": addresses[name], "stamp": opened(page)})
        for name, page in pages.items()
    }


@pytest.mark.parametrize("box", [{}, {"yes_dpa": "on"}])
def test_nobody_learns_who_signed_before(client: Client, box: dict[str, str]) -> None:
    """Status, headers, body, the page after it, and what the database is asked: all alike."""
    seen, mails, statements = {}, {}, {}
    for name, (page, data) in four_cases(client).items():
        client.get(page.url)
        before = OutgoingMail.objects.count()
        with CaptureQueriesContext(connection) as captured:
            answer = client.post(page.sign_url, data | box, headers=OURS)
        headers = {k: v for k, v in answer.items() if k not in {"Location", "Date"}}
        # Which actions are offered next differs with the petition, not with who signed.
        after = (
            client.get(answer["Location"]).content.decode().partition('aria-labelledby="next"')[0]
        )
        after = re.sub(r"/actions/made-\d+/", "ADDRESS", after.replace(page.code, "CODE"))
        seen[name] = (answer.status_code, headers, answer.content, after)
        statements[name] = [
            query["sql"].split()[0].replace("INSERT", "write").replace("UPDATE", "write")
            for query in captured.captured_queries
        ]
        assert OutgoingMail.objects.count() == before + 1
        mails[name] = last_mail()[0]
    assert mails == {
        "new": "confirm_signature", "waiting": "confirm_signature",
        "confirmed": "already_signed", "full": "household_full",
    }  # fmt: skip
    assert len({len(asked) for asked in statements.values()}) == 1, statements
    assert len({tuple(asked) for asked in statements.values()}) == 1, statements
    new, *others = seen.values()
    for other in others:
        assert other == new


def test_a_full_mailbox_gets_no_more_and_the_answer_is_the_same(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = petition()
    send(client, page, comment="First")
    link = link_in_mail()
    monkeypatch.setattr(type(outbox.TO_ONE_PERSON), "hit", lambda self, who: "mail" in self.what)
    answer = send(client, page, comment="Somebody else's words", yes_dpa="on")
    assert answer.status_code == 303
    assert OutgoingMail.objects.count() == 1
    one = Signature.objects.get()
    # Nobody can put words under a link that is already in a mailbox without a mail saying so.
    assert (one.comment, one.yeses) == ("First", [])
    monkeypatch.undo()
    assert press(client, link).status_code == 303
    assert send(client, page, **BEN).status_code == 303


def test_a_copy_of_a_petition_has_no_signatures(client: Client) -> None:
    page = petition()
    signed(client, page)
    copied: Any = page.copy(update_attrs={"slug": "another", "title": "Another"})
    assert copied.code != page.code
    assert not copied.signatures.exists()
    assert copied.signed == 0
    assert copied.closes_at is None
    assert (copied.first_goal, copied.delivers) == (page.first_goal, page.delivers)
