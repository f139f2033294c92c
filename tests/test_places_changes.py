"""Search engines are told when what a place's page shows changed last."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dpa.atlas.changes import changed
from dpa.atlas.listing import with_content
from dpa.places.models import Place
from dpa.stats.models import Observation
from tests import factories
from tests.test_places import win_at
from tests.test_places_speed import more
from tests.test_sitemaps import NAMES, read
from wins.models import WinEvent

pytestmark = pytest.mark.django_db
LATER = datetime(2030, 5, 6, 12, tzinfo=UTC)


def of(slug: str, language: str = "en") -> datetime | None:
    return changed(language).get(factories.place(slug).pk)


def published(thing: Any) -> Any:
    thing.save_revision().publish()
    return thing


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_place_of_which_something_is_known_says_when(client: Client, language: str) -> None:
    listed = read(client, f"/sitemap-place-{language}.xml").findall("s:url", NAMES)
    dated = {
        str(one.findtext("s:loc", "", NAMES)).split("/")[-2]
        for one in listed
        if one.findtext("s:lastmod", None, NAMES)
    }
    known = set(
        Place.objects.filter(pk__in=with_content(), parent__isnull=False).values_list(
            "slug", flat=True
        )
    )
    assert len(known) > 10
    assert dated == known
    of_lists = read(client, "/sitemap.xml").findall("s:sitemap", NAMES)
    [own] = [
        one for one in of_lists
        if str(one.findtext("s:loc", "", NAMES)).endswith(f"/sitemap-place-{language}.xml")
    ]  # fmt: skip
    assert own.findtext("s:lastmod", None, NAMES)


@pytest.mark.parametrize("what", ["win", "setback", "action", "news", "law", "statistic"])
def test_whatever_its_page_shows_counts(what: str) -> None:
    iowa = factories.place("iowa")
    assert of("iowa") is None
    make: Any = getattr(factories, what)
    made = make(place=iowa) if what in {"action", "law", "statistic"} else make()
    if what in {"win", "setback", "news"}:
        made.places = [iowa]
    with time_machine.travel(LATER, tick=False):
        published(made)
        assert of("iowa") == LATER
        assert of("ohio") is None


def test_what_came_after_a_win_counts_when_it_is_entered() -> None:
    win = win_at("iowa")
    event = WinEvent.objects.create(page=win, happened_on=date(2015, 1, 1), text="Later on.")
    assert of("iowa") == event.recorded_at


def test_a_figure_counts_also_the_countrys_beside_it() -> None:
    country = factories.statistic(place=factories.place("united-states"))
    own = factories.statistic(place=factories.place("iowa"), national=country)
    for statistic in (own, country):
        with time_machine.travel(LATER, tick=False):
            figure = Observation.objects.get(statistic=statistic)
            Observation.objects.filter(pk=figure.pk).update(last_published_at=LATER)
            assert of("iowa") == LATER
            Observation.objects.filter(pk=figure.pk).update(last_published_at=None)
            assert of("iowa") != LATER


def test_an_action_that_closed_changed_the_page_by_itself() -> None:
    closes = LATER - timedelta(days=1)
    factories.action(place=factories.place("iowa"), closes_at=closes)
    assert of("iowa") is None
    with time_machine.travel(LATER, tick=False):
        assert of("iowa") == closes


def test_a_state_changes_with_its_cities_but_not_by_their_law() -> None:
    with time_machine.travel(LATER, tick=False):
        published(factories.law(place=factories.place("albany")))
        assert of("albany") == LATER
        assert of("new-york") != LATER
        published(win_at("albany"))
        assert of("new-york") == LATER


def test_it_asks_as_much_however_much_there_is(client: Client) -> None:
    def spent() -> int:
        client.get("/sitemap-place-es.xml")
        with CaptureQueriesContext(connection) as captured:
            client.get("/sitemap-place-es.xml")
        return len(captured)

    more(1)
    before = spent()
    assert before <= 4
    more(6)
    assert spent() == before
