"""The list of wins for programs: JSON, CSV, the page about them, the feed."""

import csv
import io
import json
import re
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client

from tests import factories as make
from tests.markup import said
from wins.data.dictionary import FIELDS
from wins.entries import happenings
from wins.models import WinEvent, WinPage

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


def body(answer: Any) -> str:
    streamed = getattr(answer, "streaming_content", None)
    return (b"".join(streamed) if streamed is not None else answer.content).decode()


def table(client: Client, address: str = "/wins.csv") -> list[dict[str, str]]:
    answer = client.get(address)
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(body(answer))))


def json_of(answer: Any) -> Any:
    return json.loads(body(answer))


def test_json_and_csv_tell_the_same_of_everything(client: Client) -> None:
    answer = client.get("/wins.json")
    document = json_of(answer)
    rows = table(client)
    assert len(rows) == len(document["records"]) == len(happenings("en"))
    assert list(rows[0]) == list(document["records"][0]) == [field.name for field in FIELDS]
    assert {row["kind"] for row in rows} == {"win", "setback", "later_event"}
    assert [row["id"] for row in rows] == [one["id"] for one in document["records"]]
    assert len({row["id"] for row in rows}) == len(rows)
    wins = {row["id"] for row in rows if row["kind"] == "win"}
    assert all(row["win"] in wins for row in rows if row["kind"] == "later_event")
    assert document["licence"]["name"] == "CC-BY-4.0"
    assert document["documentation"].endswith("/wins/data/")


def test_a_record_says_what_its_page_says(client: Client) -> None:
    page = WinPage.objects.get(slug="oregon-measure-110-2020")
    [row] = [row for row in table(client) if row["url"].endswith(page.url) and row["kind"] == "win"]
    assert row["identifier"] == "Measure 110 (2020)"
    assert (row["date"], row["places"], row["place_names"]) == ("2020-11-03", "US-OR", "Oregon")
    assert (row["status"], row["status_label"]) == ("partly_repealed", "Partly repealed")
    assert row["status_checked_on"] == ""
    assert row["role_note"].startswith("DPA’s own account")
    assert "https://" in row["sources"]
    later = [r for r in table(client) if r["win"] == row["id"]]
    assert [one["date"] for one in later] == ["2024-09-01", "2024-04-01", "2021-02-01"]
    assert [one["direction"] for one in later] == ["change", "setback", "change"]


def test_it_is_filtered_as_the_list_is(client: Client) -> None:
    rows = table(client, "/wins.csv?place=oregon&status=setback")
    assert {row["date"] for row in rows} == {"2024-04-01"}
    document = json_of(client.get("/wins.json?place=oregon&status=setback"))
    assert document["filters"] == {"place": "oregon", "status": "setback"}
    assert document["total"] == "1 setback"
    html = client.get("/wins/?place=oregon&status=setback").content.decode()
    assert 'href="/wins.csv?place=oregon&amp;status=setback"' in html


def test_a_value_that_no_filter_has_is_refused_with_those_it_has(client: Client) -> None:
    answer = client.get("/wins.json?level=galactic")
    assert answer.status_code == 400
    assert "“level” has no value “galactic”. It can be: local, state, national." in body(answer)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_a_holder_of_the_newest_is_told_so(client: Client) -> None:
    for address in ("/wins.json", "/wins.csv?place=oregon"):
        answer = client.get(address)
        assert answer.headers["Last-Modified"]
        assert 'rel="license"' in answer.headers["Link"]
        assert '/wins/data/>; rel="service-doc"' in answer.headers["Link"]
        again = client.get(address, headers={"If-None-Match": answer.headers["ETag"]})
        assert again.status_code == 304
        assert client.post(address).status_code == 405
        assert client.options(address).status_code == 204


def test_text_is_no_formula(client: Client) -> None:
    make.win(title="=HYPERLINK(1)", lede="@SUM(1)", role_note='+1,"2"')
    [row] = [row for row in table(client) if "HYPERLINK" in row["title"]]
    assert row["title"] == "'=HYPERLINK(1)"
    assert row["what_happened"] == "'@SUM(1)"
    assert row["role_note"] == '\'+1,"2"'


def test_the_fields_are_documented(client: Client) -> None:
    told = said(client.get("/wins/data/").content.decode())
    for field in FIELDS:
        assert f"{field.name} {field.meaning}" in told
    for value in ("partly_repealed Partly repealed", "none_claimed No role claimed"):
        assert value in told


def test_the_feed_tells_of_wins_setbacks_and_what_came_later(client: Client) -> None:
    made = make.win(title="Fresh from the press", live=False)
    made.later_events.add(
        WinEvent(happened_on=date(2025, 1, 1), text="It grew.", direction="advance")
    )
    made.save_revision().publish()
    answer = client.get("/wins/feed/")
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    feed = ElementTree.fromstring(answer.content)  # noqa: S314 - our own answer
    found = feed.findall(f"{ATOM}entry")
    titles = [str(entry.findtext(f"{ATOM}title")) for entry in found]
    assert set(titles[:2]) == {"Fresh from the press", "A step on: Fresh from the press"}
    assert "Setback: Voters raise drug and theft penalties" in titles
    assert any(title.startswith("A setback: ") for title in titles)
    idents = [entry.findtext(f"{ATOM}id") for entry in found]
    assert len(set(idents)) == len(idents) <= 100
    moments = [str(entry.findtext(f"{ATOM}updated")) for entry in found]
    assert moments == sorted(moments, reverse=True)
    filtered = client.get("/wins/feed/?place=california&status=setback").content.decode()
    assert "Voters raise drug and theft penalties" in filtered
    assert 0 < filtered.count("<entry") < len(found)
    listed = client.get("/wins/?place=california").content.decode()
    assert 'href="/wins/feed/?place=california">Atom</a>' in listed
    html = client.get("/wins/").content.decode()
    assert re.search(
        '<link rel="alternate" type="application/atom\\+xml"[^>]* href="/wins/feed/"', html
    )


def test_an_old_event_is_not_told_anew_when_its_page_is_saved_again() -> None:
    win = WinPage.objects.get(slug="oregon-measure-110-2020")
    before = set(win.later_events.values_list("pk", "recorded_at"))
    win.save_revision().publish()
    win = WinPage.objects.get(pk=win.pk)
    assert set(win.later_events.values_list("pk", "recorded_at")) == before
