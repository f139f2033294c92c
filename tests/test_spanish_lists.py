"""Lists and feeds of actions in Spanish."""

import json

import pytest
from django.test import Client
from django.utils import translation
from icalendar import Calendar

from actions.models import ActionIndexPage, ActionPage
from actions.standing import open_actions
from tests.spanish import english_words, spanish_tree

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> ActionIndexPage:
    return spanish_tree()


@pytest.fixture
def petition(index: ActionIndexPage) -> ActionPage:
    return ActionPage.objects.child_of(index).get(slug="end-possession-penalties")


def test_feeds_speak_spanish(client: Client, petition: ActionPage) -> None:
    atom = client.get("/es/actions/feed/").text
    assert 'xml:lang="es"' in atom
    assert petition.title in atom
    assert "Finish the job" not in atom
    assert "Acciones: en qué terminaron" in client.get("/es/actions/outcomes/feed/").text
    told = json.loads(client.get("/es/actions.json").content)
    one = next(a for a in told["actions"] if a["id"] == petition.shared_code)
    assert told["language"] == "es"
    assert one["labels"] == {"state": "abierta ahora", "kind": "Petición", "level": "Nacional"}
    assert one["signed"]["words"] == "Menos de 10"
    calendar = Calendar.from_ical(client.get("/es/actions.ics").content)
    assert any(str(e["summary"]).startswith("Cierra: ") for e in calendar.walk("VEVENT"))
    english = json.loads(client.get("/actions.json").content)
    assert petition.title not in {a["title"] for a in english["actions"]}


def test_lists_offer_english_actions_last_and_say_so(
    client: Client, index: ActionIndexPage
) -> None:
    html = client.get(index.url).text
    assert english_words(html) == []
    assert "acciones abiertas están solo en inglés" in html
    shown = client.get("/es/sign-up/thanks/").text
    assert english_words(shown) == []
    assert "Nadie debería ir a la cárcel por posesión" in shown
    assert "No one should be jailed" not in shown
    assert "Nadie debería" not in client.get("/sign-up/thanks/").text
    with translation.override("es"):
        languages = [one.locale.language_code for one in open_actions()]
    assert languages == sorted(languages, reverse=True)
    assert languages.count("es") == 5
    assert "en" in languages


def test_an_issue_shows_each_action_once(client: Client, index: ActionIndexPage) -> None:
    english = client.get("/issues/drug-decriminalization/").text
    assert "No one should be jailed for possession" in english
    assert "Nadie debería" not in english
