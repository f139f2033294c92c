"""From each win and setback to the one before and after it; what happened in one place alone."""

from datetime import date
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.test import Client

from tests import factories as make
from tests.data import json_of
from tests.test_places import said
from wins.models import SetbackPage, WinEvent, WinPage

pytestmark = pytest.mark.django_db


def neighbor(client: Client, path: str, rel: str) -> Tag | None:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    return page.select_one(f"main nav a[rel={rel}]")


def test_one_leads_to_the_next_from_the_first_to_the_newest(client: Client) -> None:
    pages: list[Any] = [*WinPage.objects.filter(live=True), *SetbackPage.objects.filter(live=True)]
    assert any(isinstance(page, SetbackPage) for page in pages)
    seen: list[str] = []
    path: str = min(pages, key=lambda page: (page.decided_on, page.pk)).url
    while path not in seen:
        before = neighbor(client, path, "prev")
        assert (before["href"] if before else None) == (seen[-1] if seen else None)
        seen.append(path)
        after = neighbor(client, path, "next")
        path = str(after["href"]) if after else path
    assert set(seen) == {page.url for page in pages}


def test_a_setback_says_so_before_somebody_goes_there(client: Client) -> None:
    first = make.win(title="First of all", decided_on=date(1970, 1, 1))
    lost = make.setback(title="Lost soon", decided_on=date(1970, 2, 1))
    link = neighbor(client, first.url, "next")
    assert link is not None
    assert link.get_text() == "Lost soon"
    around = link.find_parent("p")
    assert around is not None
    assert "Setback" in around.get_text()
    back = neighbor(client, lost.url, "prev")
    assert back is not None
    assert back["href"] == first.url
    assert 'id="share"' in client.get(lost.url).content.decode()


@pytest.fixture
def two_places() -> Any:
    """A win in two states, and what happened in one of them alone."""
    win = make.win(title="In two states")
    win.places = [make.place("iowa"), make.place("ohio")]
    win.save()
    WinEvent.objects.create(
        page=win, happened_on=date(2025, 1, 1), text="Taken back there.", direction="setback",
        place=make.place("iowa"),
    )  # fmt: skip
    return win


def test_what_happened_in_one_place_stands_there_alone(client: Client, two_places: WinPage) -> None:
    assert "Taken back there." in said(client, "/places/iowa/")
    assert "Taken back there." not in said(client, "/places/ohio/")
    for slug, number in (("iowa", 1), ("ohio", 0)):
        told = json_of(client, f"/places/{slug}.json")["place"]
        assert told["counts"]["setbacks"] == number
        (won,) = told["wins"]
        assert [event["place"] for event in won["later_events"]] == ["Iowa"] * number
    assert "Taken back there." in said(client, "/wins/?place=iowa")
    assert "Taken back there." not in said(client, "/wins/?place=ohio")
    assert "State: Iowa" in said(client, "/wins/?status=setback&place=iowa")


def test_its_page_and_the_data_name_the_place(client: Client, two_places: WinPage) -> None:
    page = BeautifulSoup(client.get(two_places.url).content, "html.parser")
    tags = [tag.get_text() for tag in page.select(".events .tags .tag")]
    assert tags[1:] == ["Iowa", "Setback"]
    answer: Any = client.get("/wins.json?place=iowa&status=setback")
    assert b'"places": ["US-IA"]' in b"".join(answer.streaming_content)


def test_the_demo_content_tells_florida_of_florida(client: Client) -> None:
    assert "Florida passed its law." in said(client, "/places/florida/")
    assert "Florida passed its law." not in said(client, "/places/indiana/")
