"""What was lost in a place is told wherever its wins are counted, in both languages."""

from datetime import date
from typing import Any

import pytest
from bs4 import Tag
from django.test import Client
from wagtail.models import Locale

from dpa.markdown.addresses import markdown_path
from tests import factories
from tests.data import json_of
from tests.test_places import page, said, win_at
from wins.models import WinEvent

pytestmark = pytest.mark.django_db
OREGON = {"": "Oregon: 2 wins, 1 setback", "/es": "Oregón: 2 logros, 1 retroceso"}


def lost(win: Any, text: str = "It was taken back.", direction: str = "setback") -> None:
    WinEvent.objects.create(page=win, happened_on=date(2023, 3, 1), text=text, direction=direction)


def setback_at(*slugs: str, **values: Any) -> Any:
    made = factories.setback(**values)
    made.places = [factories.place(slug) for slug in slugs]
    made.save()
    return made


def tile(client: Client, slug: str, path: str = "/places/") -> Tag:
    found = page(client, path).select_one(f"svg a.tile[href$='/places/{slug}/']")
    assert found is not None
    return found


def name_of(found: Tag) -> str:
    title = found.select_one("title")
    assert title is not None
    return title.get_text()


@pytest.mark.parametrize("language", OREGON)
def test_oregon_says_that_its_win_was_set_back(client: Client, language: str) -> None:
    assert name_of(tile(client, "oregon", f"{language}/places/")) == OREGON[language]
    told = OREGON[language].partition(": ")[2]
    assert f"{told}." in said(client, f"{language}/places/oregon/")
    listed = client.get(markdown_path(f"{language}/places/")).content.decode()
    assert f"/places/oregon/): {told}\n" in listed
    alone = client.get(markdown_path(f"{language}/places/oregon/")).content.decode()
    assert told in alone.splitlines()[2:6]
    assert f"**{'Retroceso' if language else 'Setback'}**: " in alone


@pytest.mark.parametrize(
    ("language", "heads"),
    [("", ["Place", "Wins", "Setbacks"]), ("/es", ["Lugar", "Logros", "Retrocesos"])],
)
def test_the_table_has_a_column_for_setbacks(
    client: Client, language: str, heads: list[str]
) -> None:
    html = page(client, f"{language}/places/")
    assert [th.get_text() for th in html.select("#table + * thead th, thead th")][:3] == heads
    link = html.select_one("tbody a[href$='/places/oregon/']")
    assert link is not None
    row = link.find_parent("tr")
    assert row is not None
    assert [td.get_text() for td in row.select("td")][:2] == ["2", "1"]


def test_programs_are_told(client: Client) -> None:
    oregon = json_of(client, "/places/oregon.json")["place"]
    assert (oregon["counts"]["wins"], oregon["counts"]["setbacks"]) == (2, 1)
    schemas = json_of(client, "/openapi.json")["components"]["schemas"]
    counts = schemas["PlaceInList"]["properties"]["counts"]
    assert set(oregon["counts"]) == set(counts["properties"])
    assert "Setbacks are counted" in counts["description"]


def test_both_kinds_count_once_each_and_a_state_has_its_cities(client: Client) -> None:
    first, second = win_at("iowa"), win_at("iowa")
    for win in (first, second):
        lost(win, "Both went.")
    lost(first, "It was changed.", "change")
    lost(win_at("iowa", live=False), "Of a draft.")
    setback_at("iowa", title="Banned here")
    setback_at("iowa", title="A draft", live=False)
    assert "2 wins, 2 setbacks." in said(client, "/places/iowa/")
    assert "2 logros, 2 retrocesos." in said(client, "/es/places/iowa/")
    # As many as stand on the page, each marked.
    marked = page(client, "/places/iowa/").select(".chronicle .tag.urgent")
    assert [tag.get_text() for tag in marked] == ["Setback", "Setback"]
    setback_at("albany", title="Of the city")
    assert "1 setback" in said(client, "/places/albany/").partition("Where the law stands")[0]
    before = json_of(client, "/places/new-york.json")["place"]["counts"]["setbacks"]
    setback_at("albany", title="Of the city again")
    after = json_of(client, "/places/new-york.json")["place"]["counts"]["setbacks"]
    assert after == before + 1


def test_a_translation_is_no_second_setback(client: Client) -> None:
    win = win_at("iowa")
    lost(win)
    alone = setback_at("iowa")
    for made in (win, alone):
        spanish = Locale.objects.get(language_code="es")
        made.copy_for_translation(spanish, copy_parents=True).save_revision().publish()
    for path, words in (("", "1 win, 2 setbacks."), ("/es", "1 logro, 2 retrocesos.")):
        assert words in said(client, f"{path}/places/iowa/")


def test_a_place_that_only_lost_says_so(client: Client) -> None:
    setback_at("iowa")
    assert name_of(tile(client, "iowa")) == "Iowa: 1 setback"
    assert "Nothing recorded yet: no win" not in said(client, "/places/iowa/")


def test_a_square_shows_it_by_a_mark_and_not_by_color(client: Client) -> None:
    win_at("iowa")
    assert tile(client, "iowa").select_one("path.corner") is None
    setback_at("iowa")
    marked = tile(client, "iowa")
    assert marked.select_one("path.corner") is not None
    assert [text.get_text() for text in marked.select("text")] == ["IA", "1"]
    assert "A marked corner: there was a setback as well." in said(client, "/places/")
    assert "Una esquina marcada: también hubo un retroceso." in said(client, "/es/places/")
    for show in ("marijuana", "statistics", "actions"):
        html = page(client, f"/places/?show={show}")
        assert not html.select("path.corner")
        assert "A marked corner" not in html.get_text()


def test_the_map_can_show_setbacks_alone(client: Client) -> None:
    html = page(client, "/places/?show=setbacks")
    option = html.select_one("#show option[selected]")
    assert option is not None
    assert option.get_text() == "Setbacks"
    shown = tile(client, "oregon", "/places/?show=setbacks")
    assert [text.get_text() for text in shown.select("text")] == ["OR", "1"]
