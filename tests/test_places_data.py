"""Places as open data: the same as the pages, documented, open to every site."""

from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from dpa.atlas.models import Subject
from dpa.places.models import Place
from tests import factories
from tests.data import json_of
from tests.test_places import page, win_at
from wins.models import WinEvent

pytestmark = pytest.mark.django_db


def test_all_places_are_there_with_their_numbers_and_law(client: Client) -> None:
    found = {place["slug"]: place for place in json_of(client, "/places.json")["places"]}
    states = Place.objects.filter(kind__in=["state", "district"])
    assert set(states.values_list("slug", flat=True)) <= set(found)
    assert "new-york-city" in found
    assert "albany" not in found
    assert "united-states" not in found
    oregon = found["oregon"]
    assert oregon["code"] == "US-OR"
    assert oregon["counts"]["wins"] == 2
    assert set(oregon["law"]) == set(Subject.values)
    assert oregon["law"]["possession"]["value"] == "misdemeanor"
    assert oregon["law"]["possession"]["in_force_since"] == "2024-09-01"
    assert oregon["law"]["possession"]["last_checked"] is None
    assert oregon["law"]["good_samaritan"] is None
    assert found["new-york-city"]["state"] == "new-york"


def test_one_place_has_all_that_its_page_has(client: Client) -> None:
    win = win_at("iowa", title="Won here", decided_on=date(2020, 1, 1), decided_precision="year")
    hidden = factories.source(live=False)
    WinEvent.objects.create(
        page=win, happened_on=date(2021, 1, 1), text="Cut back.", direction="setback", source=hidden
    )
    factories.action(place=factories.place("iowa"), title="Ask for it here")
    found = json_of(client, "/places/iowa.json")
    place = found["place"]
    assert found["licence"]["name"] == "CC-BY-4.0"
    assert place["wins"][0]["title"] == "Won here"
    assert place["wins"][0]["decided"] == "2020"
    (event,) = place["wins"][0]["later_events"]
    assert (event["text"], event["direction"], event["source"]) == ("Cut back.", "setback", None)
    assert [action["title"] for action in place["actions"]] == ["Ask for it here"]


def test_it_is_documented_field_by_field(client: Client) -> None:
    schemas = json_of(client, "/openapi.json")["components"]["schemas"]
    whole = json_of(client, "/places/oregon.json")["place"]
    assert set(whole) == set(schemas["WholePlace"]["properties"])
    listed = json_of(client, "/places.json")["places"][0]
    assert set(listed) == set(schemas["PlaceInList"]["properties"])
    fields = schemas["WholePlace"]["properties"]["law"]["properties"]["possession"]["properties"]
    assert set(whole["law"]["possession"]) == set(fields)
    assert "in_force_since" in client.get("/stats/data/").content.decode()


def test_every_site_may_read_it_and_only_what_is_new(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    for path in ("/places.json", "/places/oregon.json"):
        answer = client.get(path)
        assert answer["Access-Control-Allow-Origin"] == "*"
        again = client.get(path, headers={"If-None-Match": answer["ETag"]})
        assert again.status_code == 304
        assert client.post(path).status_code == 405
        assert client.options(path).status_code == 204
    with django_capture_on_commit_callbacks(execute=True):
        factories.law()
    tag = answer["ETag"]
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 200


def test_addresses_that_mean_a_place_lead_to_it(client: Client) -> None:
    assert client.get("/places/OR.json")["Location"] == "/places/oregon.json"
    assert client.get("/places/united-states.json")["Location"] == "/places.json"
    missing = client.get("/places/albany.json")
    assert missing.status_code == 404
    assert "/places.json" in missing.json()["error"]


def test_pages_say_where_their_data_is(client: Client) -> None:
    for path, data in (("/places/", "/places.json"), ("/places/oregon/", "/places/oregon.json")):
        link = page(client, path).select_one('link[rel="alternate"][type="application/json"]')
        assert link is not None
        assert link["href"] == data


def test_a_setback_that_undid_no_win_is_in_the_data(client: Client) -> None:
    setback = factories.setback(
        title="Banned here", identifier="HB 7", decided_on=date(2019, 1, 1),
        decided_precision="year",
    )  # fmt: skip
    setback.places = [factories.place("iowa")]
    setback.save()
    place = json_of(client, "/places/iowa.json")["place"]
    assert place["setbacks"] == [
        {
            "title": "Banned here",
            "url": f"{settings.SITE_URL}{setback.url}",
            "identifier": "HB 7 (2019)",
            "decided": "2019",
            "places": ["Iowa"],
        }
    ]
    assert place["wins"] == []
    assert place["counts"]["setbacks"] == 1
    schemas = json_of(client, "/openapi.json")["components"]["schemas"]
    described = schemas["WholePlace"]["properties"]["setbacks"]["items"]["properties"]
    assert set(place["setbacks"][0]) == set(described)
