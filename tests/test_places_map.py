"""The map: every state once, named in full, never by color alone; the same as a table."""

import pytest
from bs4 import Tag
from django.test import Client
from django.utils import translation

from dpa.atlas.listing import by_name
from dpa.atlas.showing import views
from dpa.atlas.tiles import PITCH, SIDE, SPOTS
from dpa.places.models import Place
from tests import factories
from tests.test_places import page, said, win_at

pytestmark = pytest.mark.django_db


def shown(tile: Tag) -> str:
    """What stands in a square for everybody to see."""
    return " ".join(text.get_text() for text in tile.select("text"))


def test_every_state_has_a_square_of_its_own() -> None:
    states = Place.objects.filter(kind__in=["state", "district"])
    assert set(SPOTS) == set(states.values_list("code", flat=True))
    assert len(SPOTS) == 51
    assert len({(spot.column, spot.row) for spot in SPOTS.values()}) == 51
    assert list(SPOTS.values()) == sorted(SPOTS.values(), key=lambda s: (s.row, s.column))


def test_a_square_is_large_enough_for_a_finger_on_the_smallest_phone() -> None:
    """WCAG 2.5.8: 24 pixels. Of 320 the page leaves 288 for the map."""
    columns = max(spot.column for spot in SPOTS.values()) + 1
    assert SIDE * 288 / (columns * PITCH) >= 24


def test_every_square_says_what_it_shows(client: Client) -> None:
    win_at("iowa")
    for choice in views():
        html = page(client, f"/places/?show={choice}")
        names = [title.get_text() for title in html.select("svg a.tile > title")]
        assert len(set(names)) == 51
        assert all(": " in name and not name.endswith(": ") for name in names)
    tiles = page(client, "/places/").select("svg a.tile")
    signs = {str(t["href"]): shown(t) for t in tiles}
    assert signs["/places/iowa/"] == "IA 1"
    assert signs["/places/ohio/"] == "OH 0"


def test_an_answer_of_the_law_has_its_letter_in_square_and_legend(client: Client) -> None:
    factories.law(value="prohibited")
    html = page(client, "/places/?show=marijuana")
    tile = html.select_one("a.tile[href='/places/iowa/']")
    assert tile is not None
    assert "Iowa: Prohibited" in tile.get_text()
    letter = shown(tile).split()[1]
    legend = {
        li.get_text(" ", strip=True)[0]: li.get_text(" ") for li in html.select(".map-key li")
    }
    assert "Prohibited" in legend[letter]
    row = html.find("a", string="Iowa").find_parent("tr")  # type: ignore[union-attr]  # it is there
    assert row is not None
    assert "Prohibited" in row.get_text()
    assert "Nothing recorded yet" in said(client, "/places/?show=good_samaritan")


@pytest.mark.parametrize("asked", ["", "nonsense", "x" * 5000, "%00", "wins&show=actions", "../"])
def test_a_choice_that_is_none_shows_something_all_the_same(client: Client, asked: str) -> None:
    assert "Drug policy is made where you live" in said(client, f"/places/?show={asked}")


def test_only_the_map_itself_is_for_search_engines(client: Client) -> None:
    assert page(client, "/places/").select('meta[name="robots"]') == []
    assert page(client, "/places/?show=marijuana").select('meta[name="robots"]')


def test_places_are_named_in_the_language_of_the_page(client: Client) -> None:
    spanish = said(client, "/es/places/")
    for name in ("Nueva York", "Nuevo México", "Pensilvania", "Carolina del Norte", "Oregón"):
        assert name in spanish
    assert "New York" not in spanish
    tiles = page(client, "/es/places/").select("svg a.tile")
    assert {str(tile["href"]) for tile in tiles} >= {"/es/places/new-york/"}
    with translation.override("es"):
        names = [place.local_name for place in by_name(Place.objects.filter(kind="state"))]
    assert names.index("Massachusetts") < names.index("Míchigan") < names.index("Minnesota")


def test_a_city_without_a_translation_keeps_its_name() -> None:
    with translation.override("es"):
        assert Place(name="Ames").local_name == "Ames"
        assert factories.place("new-york-city").local_name == "Ciudad de Nueva York"


def test_an_action_leads_to_its_place(client: Client) -> None:
    factories.action(slug="iowa-ask", place=factories.place("iowa"), title="Ask for it")
    link = page(client, "/actions/iowa-ask/").select_one("main a[href='/places/iowa/']")
    assert link is not None
    assert link.get_text() == "State: Iowa"
