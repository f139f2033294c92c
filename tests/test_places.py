"""Places: pages that write themselves from what is recorded."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.utils import timezone

from dpa.atlas.models import PlaceNote
from dpa.places.models import Place
from home.models import HomePage
from tests import factories
from wins.models import WinEvent

pytestmark = pytest.mark.django_db


def page(client: Client, path: str) -> BeautifulSoup:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.status_code)
    return BeautifulSoup(answer.content, "html.parser")


def said(client: Client, path: str) -> str:
    """The words of the page, in one line."""
    main = page(client, path).find("main")
    assert main is not None
    return " ".join(main.get_text(" ").split())


def win_at(*slugs: str, **values: Any) -> Any:
    made = factories.win(**values)
    made.places = [factories.place(slug) for slug in slugs]
    made.save()
    return made


def test_every_state_has_a_page(client: Client) -> None:
    for place in Place.objects.filter(kind__in=["state", "district"]):
        assert place.name in said(client, f"/places/{place.slug}/")


def test_a_city_has_one_as_soon_as_something_is_known_of_it(client: Client) -> None:
    assert client.get("/places/albany/").status_code == 404
    factories.law(place=factories.place("albany"))
    assert "Albany" in said(client, "/places/albany/")
    assert "Albany" in said(client, "/places/")
    assert "Albany" in said(client, "/places/new-york/")
    assert "State law counts here as well" in said(client, "/places/albany/")


@pytest.mark.parametrize("known_by", ["win", "action", "ended action", "statistic", "note"])
def test_a_city_is_known_by_anything(client: Client, known_by: str) -> None:
    albany = factories.place("albany")
    if known_by == "win":
        win_at("albany")
    elif known_by == "action":
        factories.action(place=albany)
    elif known_by == "ended action":
        factories.action(place=albany, closes_at=timezone.now() - timedelta(days=1))
    elif known_by == "statistic":
        factories.statistic(place=albany)
    else:
        locale = HomePage.objects.get(locale__language_code="en").locale
        PlaceNote.objects.create(place=albany, text="<p>Of note.</p>", locale=locale)
    assert client.get("/places/albany/").status_code == 200
    assert client.get("/places/albany.json").status_code == 200
    assert b"/places/albany/" in client.get("/sitemap-place-en.xml").content


def test_addresses_that_mean_a_place_lead_to_it(client: Client) -> None:
    for asked in ("OR", "or", "Oregon", "OREGON"):
        answer = client.get(f"/places/{asked}/")
        assert (answer.status_code, answer["Location"]) == (301, "/places/oregon/")
    assert client.get("/places/united-states/")["Location"] == "/places/"
    assert client.get("/es/places/united-states/")["Location"] == "/es/places/"


@pytest.mark.parametrize("slug", ["nowhere", "x" * 500, "oregon%00", "us-or", "-", "oregon'--"])
def test_other_addresses_are_not_found(client: Client, slug: str) -> None:
    assert client.get(f"/places/{slug}/").status_code == 404
    assert client.get(f"/places/{slug}.json").status_code == 404


@pytest.mark.parametrize("path", ["/places/", "/places/oregon/"])
def test_pages_take_nothing_in(client: Client, path: str) -> None:
    strict = Client(enforce_csrf_checks=True)
    for method in ("post", "put", "delete", "patch"):
        assert getattr(strict, method)(path).status_code == 405
    assert not client.get(path).cookies


def test_what_was_won_and_lost_stands_in_order_of_time(client: Client) -> None:
    first = win_at("iowa", title="Won first", decided_on=date(2010, 1, 1))
    win_at("iowa", title="Won later", decided_on=date(2020, 5, 1))
    win_at("iowa", title="A draft", live=False)
    WinEvent.objects.create(
        page=first, happened_on=date(2015, 3, 1), text="It was taken back.", direction="setback"
    )
    words = said(client, "/places/iowa/")
    order = [words.index(w) for w in ("Won first", "Setback", "It was taken back.", "Won later")]
    assert order == sorted(order)
    assert "A draft" not in words
    assert "2 wins, 1 setback." in words


def test_what_followed_two_wins_is_told_once(client: Client) -> None:
    for title in ("One law", "Another law"):
        WinEvent.objects.create(
            page=win_at("iowa", title=title),
            happened_on=date(2024, 6, 1),
            text="Both were renewed.",
        )
    words = said(client, "/places/iowa/")
    assert words.count("Both were renewed.") == 1
    assert "After: One law , Another law" in words


def test_a_state_has_what_its_cities_have_and_nothing_twice(client: Client) -> None:
    city = Place.objects.create(
        name="Ames", slug="ames", kind="city", parent=factories.place("iowa")
    )
    win_at("iowa", "ames", title="In both")
    factories.action(place=city, title="Ask the council")
    state = said(client, "/places/iowa/")
    assert "1 win, 1 open action." in state
    assert "Ask the council" in state
    tile = page(client, "/places/").select_one("a.tile[href='/places/iowa/']")
    assert tile is not None
    assert tile.select_one("title").get_text() == "Iowa: 1 win, 1 open action"  # type: ignore[union-attr]  # it is there


def test_an_action_that_closes_is_open_no_longer(client: Client) -> None:
    closes = timezone.now() + timedelta(hours=2)
    factories.action(place=factories.place("iowa"), title="Closing soon", closes_at=closes)
    assert "1 open action." in said(client, "/places/iowa/")
    tag = client.get("/places/iowa.json")["ETag"]
    with time_machine.travel(closes + timedelta(minutes=1)):
        words = said(client, "/places/iowa/")
        assert "1 open action" not in words
        assert "Actions that have ended" in words
        answer = client.get("/places/iowa.json", headers={"If-None-Match": tag})
        assert answer.status_code == 200
        assert '"actions": 0' in answer.content.decode()


def test_where_nothing_is_known_the_page_says_so_and_leads_on(client: Client) -> None:
    words = said(client, "/places/iowa/")
    assert "Nothing is recorded yet of the law in Iowa." in words
    # The summary, each subject of the law, wins, figures and actions.
    assert words.count("Nothing recorded yet") == 9
    assert "What you can do next" in words
    assert page(client, "/places/iowa/").select("main .ask a.button")


def test_a_note_stands_in_the_language_of_the_page(client: Client) -> None:
    locale = HomePage.objects.get(locale__language_code="en").locale
    note = PlaceNote.objects.create(
        place=factories.place("iowa"), text="<p>Said <b>here</b>.</p>", locale=locale
    )
    assert "Said here ." in said(client, "/places/iowa/")
    spanish = page(client, "/es/places/iowa/").find(string="here")
    assert spanish is not None
    assert spanish.find_parent(attrs={"lang": "en"})
    note.live = False
    note.save()
    assert "Said" not in said(client, "/places/iowa/")


def test_the_database_keeps_its_calm_with_many_places(
    client: Client, django_assert_max_num_queries: Any, settings: Any
) -> None:
    """A hundred more cities, each with a win and a law, cost the same."""
    settings.PAGE_CACHE_SECONDS = 0
    client.get("/places/")
    with django_assert_max_num_queries(8, connection=connection):
        client.get("/places/")
    iowa = factories.place("iowa")
    win = win_at("iowa")
    cities = Place.objects.bulk_create(
        Place(name=f"C{n}", slug=f"c-{n}", kind="city", parent=iowa) for n in range(100)
    )
    for city in cities:
        factories.law(place=city)
    win.places.add(*cities)
    win.save()
    for path, most in (("/places/", 8), ("/places/iowa/", 12), ("/places/c-5/", 12)):
        client.get(path)
        with django_assert_max_num_queries(most, connection=connection):
            assert client.get(path).status_code == 200
