"""Who is asked to wait, who is refused, and what is left when the database is away."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from actions.models import Signature
from actions.petition import allowed, pages
from dpa.limits.limit import Limit
from tests.petitions import ANA, OURS, opened, petition, send
from tests.test_petition_form import nothing_happened, soup

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("name", ["FROM_ONE_NETWORK", "OF_ONE_ADDRESS", "UNDER_ONE_PETITION"])
def test_one_too_many_waits_and_keeps_what_was_typed(
    client: Client, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    old: Limit = getattr(allowed, name)
    new = Limit(old.what, 2, old.length)
    monkeypatch.setattr(allowed, name, new)
    for words in (allowed.WORDS, allowed.WAIT):
        monkeypatch.setitem(words, new, words[old])
    page = petition()
    assert [send(client, page).status_code for _ in range(3)] == [303, 303, 429]
    answer = send(client, page, comment="Because.")
    assert answer["Retry-After"] == old.seconds
    html = soup(answer)
    assert str(allowed.WORDS[old]) in html.get_text()
    assert "All that you typed is still here." in html.get_text()
    assert html.select_one("#comment").get_text().strip() == "Because."  # type: ignore[union-attr]  # it is there
    assert Signature.objects.count() == 1


def test_forms_of_other_sites_are_refused(client: Client) -> None:
    page = petition()
    data = {**ANA, "stamp": opened(page)}
    assert (
        client.post(page.sign_url, data, headers={"Sec-Fetch-Site": "cross-site"}).status_code
        == 403
    )
    assert client.put(page.sign_url, headers=OURS).status_code == 405
    assert nothing_happened()


def test_only_open_petitions_are_signed(client: Client) -> None:
    now = timezone.now()
    ended = petition(closes_at=now - timedelta(days=1))
    answer = send(client, ended)
    assert answer.status_code == 410
    assert b"Your name was not added" in answer.content
    assert client.get(ended.sign_url)["Location"] == f"{ended.url}#sign"
    letter = petition(kind="letter")
    assert send(client, letter).status_code == 404
    assert nothing_happened()


def test_without_a_database_it_is_not_saved_and_nothing_is_lost(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = petition()

    def gone(*args: object) -> None:
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(pages, "sign", gone)
    answer = send(client, page, comment="<b>Because</b>", yes_dpa="on")
    assert answer.status_code == 503
    assert answer["Retry-After"] == "30"
    form = soup(answer).form
    assert form is not None
    assert form["action"] == page.sign_url
    kept = {str(one["name"]): str(one["value"]) for one in form.select("input[type=hidden]")}
    assert kept["comment"] == "<b>Because</b>"
    monkeypatch.undo()
    assert client.post(page.sign_url, kept, headers=OURS).status_code == 303
    assert Signature.objects.get().yeses[0]["organization"] == "dpa"
