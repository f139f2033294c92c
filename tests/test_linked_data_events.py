"""Events and publications as search engines are told of them."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client

from home.drugs.models import DrugFact
from tests import factories
from tests.kinds import KINDS
from tests.schema_org.checking import faults
from tests.test_linked_data import described, of_type

pytestmark = pytest.mark.django_db

STARTS = datetime(2031, 5, 6, 22, 30, tzinfo=UTC)


def event_at(client: Client, where: str, **values: Any) -> dict[str, Any]:
    more = {"kind": "event", "event_starts": STARTS, "run_by_name": "The council", **values}
    nodes = described(client, factories.action(event_where=where, **more).url)
    assert faults(nodes) == []
    [found] = [node["mainEntity"] for node in nodes if "mainEntity" in node]
    assert found["@type"] == "Event"
    return dict(found)


def test_an_event_at_an_address_is_there(client: Client) -> None:
    found = event_at(client, "City Hall, 1 Main Street, Salem")
    assert found["startDate"] == "2031-05-06T18:30:00-04:00"
    assert found["location"]["address"] == "City Hall, 1 Main Street, Salem"
    assert found["eventAttendanceMode"].endswith("/OfflineEventAttendanceMode")


@pytest.mark.parametrize(
    ("slug", "region"),
    [
        ("new-york-city", {"addressLocality": "New York City", "addressRegion": "New York"}),
        ("oregon", {"addressRegion": "Oregon"}), ("united-states", {}), ("", {}),
    ],
)  # fmt: skip
def test_a_venue_without_an_address_lies_in_the_place_of_the_action(
    client: Client, slug: str, region: dict[str, str]
) -> None:
    place = factories.place(slug) if slug else None
    found = event_at(client, "The town hall", place=place)
    whole = {"@type": "PostalAddress", "addressCountry": "US", **region}
    assert found["location"] == {"@type": "Place", "name": "The town hall", "address": whole}


def test_an_event_at_a_web_address_is_online(client: Client) -> None:
    found = event_at(client, "Online: https://council.example/hearing/12.")
    link = {"@type": "VirtualLocation", "url": "https://council.example/hearing/12"}
    assert found["location"] == link
    assert found["eventAttendanceMode"].endswith("/OnlineEventAttendanceMode")


def test_without_a_place_or_a_time_there_is_no_event(client: Client) -> None:
    for values in ({"event_starts": STARTS}, {"event_where": "The town hall"}):
        page = factories.action(kind="event", **values)
        assert not [node for node in described(client, page.url) if "mainEntity" in node]


def test_the_event_of_the_demo_content_is_one(client: Client) -> None:
    [found] = [n["mainEntity"] for n in described(client, KINDS["event"]) if "mainEntity" in n]
    assert found["startDate"] == "2027-08-31"
    assert found["location"]["address"]["addressCountry"] == "US"


def test_a_source_of_several_facts_is_cited_once(client: Client) -> None:
    page, source = factories.drug(), factories.source(title="On both")
    page.facts.add(*(DrugFact(question=q, text="<p>Yes.</p>", source=source) for q in "AB"))
    page.save_revision().publish()
    [article] = of_type(described(client, page.url), "Article")
    assert [one["name"] for one in article["citation"]] == ["On both"]


def test_what_two_brought_out_together_is_by_both(client: Client) -> None:
    nodes = described(client, KINDS["resource"])
    assert faults(nodes) == []
    [report] = of_type(nodes, "Report")
    names = ["Drug Policy Alliance", "Human Rights Watch"]
    assert [one["name"] for one in report["author"]] == names
    assert [one["name"] for one in report["publisher"]] == names
    page = factories.resource(partner="A partner", byline="Ana Díaz")
    [report] = of_type(described(client, page.url), "Report")
    assert report["author"]["name"] == "Ana Díaz"
