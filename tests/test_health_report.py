"""The report for staff: which sources do not answer, and what rests on them."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from dpa.stats.models import Observation, Source, SourceHealth
from dpa.stats.usage import where_used
from tests import factories
from tests.staff import edit_url, signed_in

pytestmark = pytest.mark.django_db


def source(title: str, state: str, *, figures: int = 0, **values: Any) -> Source:
    """A source that stands like this, with so many published figures."""
    made = factories.source(title=title, url=f"https://example.org/{title}")
    usual = {
        "address": made.url, "state": state, "detail": "404 Not Found", "failures": 3,
        "answered_at": datetime(2026, 11, 20, 7, tzinfo=UTC),
    }  # fmt: skip
    SourceHealth.objects.create(source=made, **{**usual, **values})
    for _ in range(figures):
        statistic = factories.statistic(figure="")
        Observation.objects.create(
            statistic=statistic, source=made, value=1, live=True,
            period_start="2022-01-01", period_end="2022-12-31",
        )  # fmt: skip
    return made


def rows(client: Client) -> list[list[str]]:
    page = client.get(reverse("silent_sources_report"))
    assert page.status_code == 200
    soup = BeautifulSoup(page.content, "html.parser")
    lines = soup.select("table.listing tbody tr")
    return [[" ".join(cell.get_text(" ").split()) for cell in line.select("td")] for line in lines]


def test_the_worst_stand_first_with_what_rests_on_them() -> None:
    source("Keeps-out", "not_allowed", figures=2)
    source("Doubtful", "doubtful")
    source("Down", "down")
    source("Important", "down", figures=2, answered_at=None)
    source("Fine", "answers", figures=9)
    source("Not-asked", "unasked")
    found = rows(signed_in("Evidence editors"))
    titles = [line[0].partition(": ")[2] for line in found]
    assert titles == ["Important", "Down", "Doubtful", "Keeps-out"]
    assert [line[1] for line in found][:2] == ["Does not answer"] * 2
    assert found[0][2] == "404 Not Found"
    assert (found[0][-2], found[0][-1]) == ("3", "2")
    assert found[0][3] == ""
    assert found[1][3] != ""


def test_what_was_corrected_or_taken_down_is_not_listed() -> None:
    source("Corrected", "down", address="https://example.org/before")
    Source.objects.filter(pk=source("Unpublished", "down").pk).update(live=False)
    assert rows(signed_in("Evidence editors")) == []


def test_it_leads_to_the_source_and_stands_among_the_reports() -> None:
    client = signed_in("Evidence editors")
    down = source("Down", "down")
    page = client.get(reverse("silent_sources_report")).content.decode()
    assert edit_url(down) in page
    start = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Sources that do not answer" in start
    assert reverse("silent_sources_report") in start
    assert client.get(reverse("silent_sources_report_results")).status_code == 200


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_it_can_be_taken_away(kind: str) -> None:
    source("Down", "down", figures=1)
    answer: Any = signed_in("Evidence editors").get(
        reverse("silent_sources_report") + f"?export={kind}"
    )
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    if kind == "xlsx":
        assert content.startswith(b"PK")
    else:
        head, line = content.decode("utf-8-sig").splitlines()
        assert "State,What it said,Last answered,Last asked,Days it failed,Figures that" in head
        assert "https://example.org/Down,Does not answer,404 Not Found,2026-11-20" in line
        assert line.endswith(",3,1")


def test_it_costs_the_same_for_many(django_assert_max_num_queries: Any) -> None:
    client = signed_in("Evidence editors")
    source("Down", "down", figures=1)
    with CaptureQueriesContext(connection) as few:
        rows(client)
    for number in range(20):
        source(f"Down-{number}", "down")
    with django_assert_max_num_queries(len(few)):
        assert len(rows(client)) == 21


def test_that_a_link_was_asked_keeps_no_source() -> None:
    down = source("Down", "down")
    call_command("rebuild_references_index", verbosity=0, stdout=StringIO())
    assert where_used(down) == []


def test_it_is_for_staff() -> None:
    assert Client().get(reverse("silent_sources_report")).status_code == 302
