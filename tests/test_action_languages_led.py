"""Short addresses, the way out and the ledger of an action with pages in two languages."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from actions.by_themselves import opened_and_closed
from actions.models import ActionPage, OutcomeEvent
from actions.report import without_outcome
from dpa.follows.models import followed
from tests import factories
from tests.petitions import petition
from tests.test_action_languages import in_spanish

pytestmark = pytest.mark.django_db


def test_short_addresses_lead_to_the_language_asked_for(client: Client) -> None:
    action = factories.action(title="Ask them")
    other = factories.action(title="Not translated")
    spanish = in_spanish(action)
    assert spanish.url.startswith("/es/")
    assert client.get(f"/a/{action.code}/")["Location"] == action.url
    assert client.get(f"/es/a/{action.code}/")["Location"] == spanish.url
    assert client.get(f"/es/a/{spanish.code}/")["Location"] == spanish.url
    assert client.get(f"/es/a/{other.code}/")["Location"] == other.url
    assert f"/es/go/{action.code}/" in client.get(spanish.url).text
    assert spanish.code not in client.get(spanish.url).text
    action.unpublish()
    assert client.get(f"/a/{action.code}/")["Location"] == spanish.url
    spanish.unpublish()
    assert client.get(f"/es/a/{action.code}/").status_code == 404


def test_the_way_out_is_counted_under_one_code(client: Client) -> None:
    action = factories.action(partner_url="https://council.example/ask")
    in_spanish(action, partner_url="https://council.example/es/pedir")
    person = {"User-Agent": "Mozilla/5.0"}
    ways = {
        f"/go/{action.code}/": "https://council.example/ask",
        f"/es/go/{action.code}/": "https://council.example/es/pedir",
    }
    for way, leads in ways.items():
        assert client.get(way, headers=person)["Location"] == leads
    assert sum(row["count"] for row in followed(action.code)) == 2
    assert client.get("/es/go/zzzzzz/", headers=person).status_code == 404
    assert client.get("/fr/go/donate/", headers=person).status_code == 404


def test_the_ledger_is_one(client: Client) -> None:
    now = timezone.now()
    win = factories.win(title="It was won")
    page = petition(opens_at=now - timedelta(days=40), closes_at=now - timedelta(days=20))
    spanish = in_spanish(page)
    assert opened_and_closed()
    assert {one.pk for one in without_outcome()} & {page.pk, spanish.pk} == {page.pk}
    OutcomeEvent.objects.create(
        action=spanish, kind="win", happened_on=timezone.localdate(), text="Won.", page=win
    )
    written = OutcomeEvent.objects.filter(action__in=[page, spanish])
    assert set(written.values_list("action_id", flat=True)) == {page.pk}
    assert page not in without_outcome()
    assert opened_and_closed() == 0
    html = client.get(spanish.url).text
    assert "Won." in html
    assert win.url in html
    told = ActionPage.objects.get(pk=spanish.pk)
    assert [line.kind for line in told.events] == ["opened", "closed", "win"]
    assert "Won." in client.get(spanish.get_parent().url).text
