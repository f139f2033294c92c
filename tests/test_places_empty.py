"""Where a place has nothing of a kind, its page says so and leads on."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from dpa.markdown.addresses import markdown_path
from dpa.places.models import Place
from tests import factories
from tests.test_places import page, said, win_at

pytestmark = pytest.mark.django_db
SAID = {
    "": (
        "Nothing recorded yet: no win and no setback in Iowa.",
        "Nothing recorded yet: no figure is for Iowa alone.",
        "Nothing recorded yet: no action is for Iowa alone. These are for everyone, or close by.",
    ),
    "/es": (
        "Iowa: todavía no hay nada registrado, ni logros ni retrocesos.",
        "Iowa: todavía no hay nada registrado. Ninguna cifra es solo de este lugar.",
        "Iowa: todavía no hay nada registrado. Ninguna acción es solo para este lugar.",
    ),
}


@pytest.mark.parametrize("language", SAID)
def test_nothing_of_a_kind_is_said_with_a_way_on(client: Client, language: str) -> None:
    words = said(client, f"{language}/places/iowa/")
    for sentence in SAID[language]:
        assert sentence in words
    html = page(client, f"{language}/places/iowa/")
    assert html.select_one(f"section[aria-labelledby=figures] a[href='{language}/stats/']")
    for address in (f"{language}/wins/", f"{language}/wins/?level=national"):
        assert html.select_one(f"section[aria-labelledby=story] a[href='{address}']")
    following = html.select("section[aria-labelledby=next] a.button")
    assert len(following) == 3
    assert html.select_one(f"section[aria-labelledby=next] a[href='{language}/actions/']")


def test_what_there_is_is_not_said_to_be_missing(client: Client) -> None:
    win_at("iowa")
    factories.statistic(place=factories.place("iowa"))
    factories.action(place=factories.place("iowa"))
    words = said(client, "/places/iowa/")
    assert "Nothing recorded yet:" not in words
    assert "These are for everyone" not in words


def test_where_every_action_has_ended_none_is_open_at_the_moment(client: Client) -> None:
    ended = timezone.now() - timedelta(days=3)
    factories.action(place=factories.place("iowa"), closes_at=ended)
    words = said(client, "/places/iowa/")
    assert "No action in Iowa is open at the moment. These are for everyone, or close by." in words
    assert "no action is for Iowa alone" not in words
    spanish = said(client, "/es/places/iowa/")
    assert "Iowa: no hay ninguna acción abierta en este momento." in spanish


def test_elsewhere_suggested_actions_give_no_reason(client: Client) -> None:
    assert "These are for everyone" not in said(client, "/sign-up/thanks/")


def test_it_is_the_same_as_markdown(client: Client) -> None:
    told = client.get(markdown_path("/places/iowa/")).content.decode()
    for heading in ("The figures", "What you can do here", "What was won, and what came next"):
        after = told.split(f"## {heading}\n\n")[1]
        assert after.startswith("Nothing recorded yet. [")
    spanish = client.get(markdown_path("/es/places/iowa/")).content.decode()
    assert "/es/stats/)" in spanish
    assert spanish.count("Todavía no hay nada registrado. [") == 3


@pytest.mark.parametrize("language", ["", "/es"])
def test_every_page_of_a_place_leads_to_an_action(client: Client, language: str) -> None:
    for place in Place.objects.filter(kind__in=["state", "district"]):
        html = page(client, f"{language}/places/{place.slug}/")
        addresses = [str(a["href"]) for a in html.select("main .ask a[href]")]
        own = [a for a in addresses if a.removeprefix(language).startswith("/actions/")]
        assert own, place
        assert all(len(a.strip("/").split("/")) >= 2 for a in own), place


@pytest.mark.parametrize("language", ["en", "es"])
def test_all_squares_are_named_in_full(client: Client, language: str) -> None:
    path = "/places/" if language == "en" else f"/{language}/places/"
    titles = page(client, path).select("svg a.tile > title")
    names = {title.get_text().partition(": ")[0] for title in titles}
    with override(language):
        places = Place.objects.filter(kind__in=["state", "district"])
        assert names == {place.local_name for place in places}
    assert len(titles) == 51
    assert all(title.get_text().partition(": ")[2] for title in titles)
