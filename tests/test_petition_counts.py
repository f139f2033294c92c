"""What the public is told of the count, how cheap it is, and that it never drifts."""

import logging
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from actions.models import ActionPage, PlaceCount, Signature
from actions.petition import counting
from actions.petition.goals import goal
from actions.petition.rounding import in_words, rounded
from dpa.freshness.models import Generation
from tests.data import json_of
from tests.petitions import made, petition, signed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "Fewer than 10"), (9, "Fewer than 10"), (10, "10"), (19, "10"), (99, "90"),
        (100, "100"), (119, "110"), (999, "990"), (1000, "1,000"), (1299, "1,200"),
        (10_999, "10,000"), (123_456, "120,000"), (999_999, "990,000"), (1_000_000, "1,000,000"),
    ],
)  # fmt: skip
def test_the_public_count_is_rounded_down(number: int, words: str) -> None:
    assert in_words(number) == words
    assert rounded(number) <= number


@pytest.mark.parametrize(
    ("number", "first", "expected"),
    [
        (0, 500, 500), (449, 500, 500), (450, 500, 1000), (899, 500, 1000), (900, 500, 2500),
        (2300, 500, 5000), (2299, 500, 2500), (4500, 500, 10_000), (9000, 500, 25_000),
        (23_000, 500, 50_000),
        (0, 50, 50), (50, 50, 100), (90, 50, 250), (5000, 20_000, 20_000), (18_000, 20_000, 25_000),
        (299, 300, 500), (900_000, 500, 2_500_000),
    ],
)  # fmt: skip
def test_the_goal_steps_up_at_ninety_percent(number: int, first: int, expected: int) -> None:
    assert goal(number, first) == expected


def test_a_count_is_there_for_readers_and_programs(client: Client) -> None:
    page = petition(title="Counted", first_goal=50)
    html = client.get(page.url).content.decode()
    assert "Be among the first" in html
    assert '<progress value="0" max="50"' in html
    for number in range(47):
        made(page, number)
    html = client.get(page.url).content.decode()
    assert '<span class="progress-now num">40</span>' in html
    bar = html.partition('<div class="progress')[2].partition("</progress>")[0]
    assert "47" not in bar
    assert 'aria-label="40 of 50 signatures"' in bar
    found = next(
        one for one in json_of(client, "/actions.json")["actions"] if one["id"] == page.code
    )
    assert found["signed"] == {"at_least": 40, "words": "40", "goal": 50}
    assert "40 have signed" in client.get("/actions/").content.decode()
    others = [one for one in json_of(client, "/actions.json")["actions"] if one["kind"] == "link"]
    assert {one["signed"] for one in others} == {None}


def test_kept_pages_change_only_with_the_rounded_number(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page = petition()

    def changed_by(number: int) -> bool:
        before = Generation.current()
        with django_capture_on_commit_callbacks(execute=True):
            made(page, number)
        return Generation.current() != before

    assert [changed_by(number) for number in range(11)] == [False] * 9 + [True, False]
    before = Generation.current()
    with django_capture_on_commit_callbacks(execute=True):
        Signature.objects.filter(action=page).first().save()  # type: ignore[union-attr]  # there are eleven
        counting.add(page.pk, {"US-NM": -2})
    assert Generation.current() != before
    assert page.signed == 9


def test_counts_are_kept_by_place_and_found_to_be_right(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    page = petition()
    signed(client, page)
    signed(client, page, first_name="Eva", country="DE", postal_code="")
    counts = PlaceCount.objects.filter(action=page).values_list("place", "signatures")
    assert dict(counts) == {"US-NM": 1, "DE": 1}
    assert counting.differences(page.pk) == {}
    PlaceCount.objects.filter(place="DE").update(signatures=5)
    assert counting.differences(page.pk) == {"DE": 4}
    with caplog.at_level(logging.ERROR, "actions.petition.counting"):
        counting.check_all()
    (record,) = (one for one in caplog.records if one.name == "actions.petition.counting")
    assert record.getMessage() == f"The counts of petition {page.pk} are off by place: {{'DE': 4}}"


def test_a_million_signatures_are_counted_from_a_few_hundred_rows() -> None:
    page = petition()
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO actions_placecount (action_id, place, signatures, nameless) "
            "SELECT %s, 'P' || n, 3334, 0 FROM generate_series(1, 300) n",
            [page.pk],
        )
        cursor.execute("ANALYZE actions_placecount")
    with CaptureQueriesContext(connection) as captured:
        assert ActionPage.objects.get(pk=page.pk).signed == 1_000_200
    (statement,) = [q["sql"] for q in captured.captured_queries if "placecount" in q["sql"]]
    assert "actions_signature" not in statement
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}")
        plan = cursor.fetchone()[0][0]
    assert plan["Plan"]["Plans"][0]["Actual Rows"] == 300
    assert plan["Execution Time"] < 50  # milliseconds, with room for a busy machine


def test_an_ended_petition_says_how_many_there_were(client: Client) -> None:
    page = petition(closes_at=timezone.now() - timedelta(days=1))
    for number in range(12):
        made(page, number)
    assert '<dt>Signed by</dt><dd class="num">10</dd>' in client.get(page.url).content.decode()
