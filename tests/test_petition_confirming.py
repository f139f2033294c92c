"""The mailed link: a button that counts once, for a week, and not for programs that look ahead."""

import json
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from actions.models import ActionPage, Signature
from dpa.crm.models import Delivery, Receiver
from dpa.supporters.models import Consent, Supporter
from tests.petitions import OURS, last_mail, link_in_mail, petition, press, send, signed

pytestmark = pytest.mark.django_db


def count(page: ActionPage) -> int:
    return ActionPage.objects.get(pk=page.pk).signed


def test_opening_the_link_shows_who_and_what_and_changes_nothing(client: Client) -> None:
    page = petition()
    send(client, page, comment="My <b>reason</b>", yes_dpa="on")
    link = link_in_mail()
    for method in (client.get, client.head, client.get):
        answer = method(link)
        assert answer.status_code == 200
    html = answer.content.decode()
    for words in ("Ana López", "New Mexico", "My &lt;b&gt;reason", "Send me updates from the Drug"):
        assert words in html
    assert answer["Cache-Control"] == "no-store"
    assert '<meta name="robots" content="noindex">' in html
    assert count(page) == 0
    assert not Supporter.objects.exists()


def test_pressing_counts_once_however_often(client: Client) -> None:
    page = petition()
    send(client, page)
    link = link_in_mail()
    for _ in range(3):
        answer = press(client, link)
        assert (answer.status_code, answer["Location"]) == (303, f"/a/{page.code}/signed/")
    assert count(page) == 1
    thanks = client.get(answer["Location"]).content.decode()
    assert "Thank you" in thanks
    assert "You are among the first to sign" in thanks
    assert f"/a/{page.code}/" in thanks
    assert "Ana" not in thanks
    assert b"Thank you" in client.get(link).content
    assert not Supporter.objects.exists()  # no box was ticked


def test_ticked_boxes_become_consents_word_by_word(client: Client) -> None:
    page = petition(run_by_name="The Coalition", offers_action=True, offers_partner=True)
    signed(client, page, yes_dpa="on", yes_partner="on")
    supporter = Supporter.objects.get()
    assert (supporter.email, supporter.zip_code) == ("ana@example.org", "87501")
    given = {consent.organization: consent for consent in Consent.objects.all()}
    assert set(given) == {"dpa", "partner"}
    assert given["partner"].partner == "The Coalition"
    assert "to The Coalition, so that" in given["partner"].wording
    assert given["dpa"].where == "Petition: Open a center"
    assert Signature.objects.get().yeses == []


def test_who_has_signed_and_ticks_a_box_later_confirms_that_too(client: Client) -> None:
    page = petition()
    signed(client, page)
    send(client, page, yes_dpa="on")
    assert last_mail()[0] == "already_signed"
    assert not Supporter.objects.exists()
    assert b"Yes, I agree" in client.get(link_in_mail()).content
    assert press(client, link_in_mail()).status_code == 303
    assert Supporter.objects.get().consents.count() == 1
    assert count(page) == 1
    send(client, page)
    assert last_mail()[1]["link"] == ""


def test_a_link_is_good_for_a_week(client: Client) -> None:
    page = petition()
    send(client, page)
    link, now = link_in_mail(), timezone.now()
    with time_machine.travel(now + timedelta(days=7, minutes=1)):
        for answer in (client.get(link), press(client, link)):
            assert answer.status_code == 410
            assert b"This link has run out" in answer.content
            assert page.sign_url.encode() in answer.content
        assert count(page) == 0
    with time_machine.travel(now + timedelta(days=6, hours=23)):
        assert press(client, link).status_code == 303
        assert count(page) == 1


@pytest.mark.parametrize("token", ["", "x", "\0", "é" * 500, "x" * 50_000])
def test_a_link_of_nobody_s_says_what_to_do(client: Client, token: str) -> None:
    page = petition()
    send(client, page)
    path = f"/a/{page.code}/confirm/"
    for answer in (
        client.get(path, {"t": token}) if len(token) < 1000 else client.get(path),
        client.post(path, {"t": token}, headers=OURS),
    ):
        assert answer.status_code == 404
        assert b"We don\xe2\x80\x99t know this link" in answer.content
        assert page.sign_url.encode() in answer.content


def test_a_link_of_another_petition_confirms_nothing(client: Client) -> None:
    page, other = petition(), petition()
    send(client, page)
    link = link_in_mail().replace(page.code, other.code)
    assert press(client, link).status_code == 404
    assert (count(page), count(other)) == (0, 0)


def test_who_signed_in_time_may_confirm_after_the_close(client: Client) -> None:
    page = petition(closes_at=timezone.now() + timedelta(days=1))
    send(client, page)
    link = link_in_mail()
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        assert b"You signed in time" in client.get(link).content
        assert press(client, link).status_code == 303
        assert count(page) == 1
        assert send(client, page).status_code == 410


def test_other_sites_press_nothing(client: Client) -> None:
    page = petition()
    send(client, page)
    path, _, token = link_in_mail().partition("?t=")
    answer = client.post(path, {"t": token}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert client.put(path).status_code == 405
    assert count(page) == 0


def test_what_a_draft_is_called_is_not_told(client: Client) -> None:
    page = petition(live=False)
    for end in ("sign", "sent", "confirm", "signed"):
        assert client.get(f"/a/{page.code}/{end}/").status_code == 404


def test_only_those_whose_box_was_ticked_learn_who_signed(client: Client) -> None:
    made = {
        organization: Receiver.objects.create(
            name=organization, organization=organization, protocol="webhook",
            url="https://crm.example.org/hook",
        )
        for organization in ("dpa", "drug_policy_action")
    }  # fmt: skip
    page = petition(offers_action=True)
    signed(client, page)
    assert not Delivery.objects.exists()
    signed(client, page, first_name="Eva", yes_drug_policy_action="on", comment="Mine alone")
    sent = Delivery.objects.filter(receiver=made["drug_policy_action"]).order_by("pk")
    assert [one.kind for one in sent] == ["supporter.confirmed", "signature.confirmed"]
    told = json.loads(sent[1].payload)
    assert (told["given_name"], told["family_name"], told["country"]) == ("Eva", "López", "US")
    assert told["action"]["code"] == page.code
    assert [one["organization"] for one in told["consents"]] == ["drug_policy_action"]
    assert "Mine alone" not in sent[1].payload
    assert not Delivery.objects.filter(receiver=made["dpa"]).exists()
