"""Open data: what is in it, and what is not."""

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dpa.stats.data import query
from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.data import json_of, replaced, table, text_of

pytestmark = pytest.mark.django_db


def test_all_that_is_public_is_in_both_forms(client: Client) -> None:
    figures = Observation.objects.filter(live=True, statistic__live=True)
    wanted = set(figures.values_list("pk", flat=True))
    statistics = json_of(client, "/stats.json")["statistics"]
    assert {o["id"] for s in statistics for o in s["observations"]} == wanted
    assert {int(line["id"]) for line in table(text_of(client, "/stats.csv"))} == wanted
    live = Statistic.objects.filter(live=True, locale__language_code="en").order_by("pk")
    assert [s["slug"] for s in statistics] == [s.slug for s in live]


def test_it_says_what_the_pages_say(client: Client) -> None:
    for statistic in Statistic.objects.filter(live=True, locale__language_code="en"):
        found = json_of(client, f"/stats/{statistic.slug}.json")["statistic"]
        assert {o["id"] for o in found["observations"]} == {o.pk for o in statistic.history}
        by_id = {o["id"]: o for o in found["observations"]}
        for figure in statistic.history:
            said = by_id[figure.pk]
            assert (said["display"], said["period"]["label"]) == (figure.display, figure.period)
            assert Decimal(said["value"]) == figure.value
        current = statistic.current
        assert (found["current"] or {}).get("id") == (current.pk if current else None)


def test_a_replaced_figure_stays_and_says_by_which(client: Client) -> None:
    _, old, new = replaced()
    found = json_of(client, "/stats/corrected.json")["statistic"]
    second, first = found["observations"]
    assert (first["id"], first["superseded_by"], first["current"]) == (old.pk, new.pk, False)
    assert (second["supersedes"], second["reason"]) == (old.pk, "correction")
    assert second["explanation"] == "We misread a line."
    assert (first["value"], second["value"]) == ("1234.5", "-1300.25")
    assert found["current"] == second
    lines = table(text_of(client, "/stats/corrected.csv"))
    assert [(line["value"], line["current"]) for line in lines] == [
        ("-1300.25", "true"), ("1234.5", "false"),
    ]  # fmt: skip


def test_no_draft_shows_itself(client: Client) -> None:
    _, old, _ = replaced(live=False, note="A secret so far")
    factories.statistic(slug="hidden", title="Hidden so far", live=False)
    for path in ("/stats.json", "/stats.csv", "/stats/corrected.json", "/stats/corrected.csv"):
        text = text_of(client, path)
        assert "so far" not in text
    (only,) = json_of(client, "/stats/corrected.json")["statistic"]["observations"]
    assert (only["id"], only["superseded_by"], only["current"]) == (old.pk, None, True)
    assert client.get("/stats/hidden.json").status_code == 404


def test_a_figure_that_was_never_public_was_not_replaced(client: Client) -> None:
    made = factories.statistic(slug="first", figure="")
    period = {"period_start": date(2022, 1, 1), "period_end": date(2022, 12, 31)}
    old = Observation.objects.create(
        statistic=made, source=factories.source(), value=1, live=False, **period
    )
    # Nobody can publish this any more; a database may hold it from before.
    Observation.objects.bulk_create([Observation(
        statistic=made, source=old.source, value=2, supersedes=old, reason="revision",
        explanation="They counted again.", live=True, first_published_at=timezone.now(), **period,
    )])  # fmt: skip
    (only,) = json_of(client, "/stats/first.json")["statistic"]["observations"]
    assert (only["supersedes"], only["reason"], only["explanation"]) == (None, None, None)


def test_how_far_staff_have_checked_is_not_told(client: Client) -> None:
    assert "verification" not in text_of(client, "/stats.json")
    assert "primary_page" not in text_of(client, "/stats.csv")


def test_a_withdrawn_statistic_stays_with_its_reason(client: Client) -> None:
    made = factories.statistic(slug="gone")
    made.withdrawn_on, made.withdrawn_reason = date(2025, 3, 1), "It counted something else."
    made.save()
    found = json_of(client, "/stats/gone.json")["statistic"]
    assert found["withdrawn"] == {"on": "2025-03-01", "reason": "It counted something else."}
    assert found["current"] is None
    assert [o["current"] for o in found["observations"]] == [False]
    (line,) = table(text_of(client, "/stats/gone.csv"))
    assert (line["withdrawn_on"], line["current"]) == ("2025-03-01", "false")


def test_a_statistic_without_figures_is_there_all_the_same(client: Client) -> None:
    factories.statistic(slug="bare", figure="")
    found = json_of(client, "/stats/bare.json")["statistic"]
    assert (found["observations"], found["current"], found["place"]) == ([], None, None)
    assert table(text_of(client, "/stats/bare.csv")) == []
    assert json_of(client, "/stats.json")["statistics"][-1] == found


def test_a_computed_figure_names_what_it_was_made_of(client: Client) -> None:
    figure = Observation.objects.filter(live=True, computed=True, statistic__live=True).first()
    assert figure is not None
    found = json_of(client, f"/stats/{figure.statistic.slug}.json")["statistic"]
    said = next(o for o in found["observations"] if o["id"] == figure.pk)
    workings = list(figure.workings.order_by("sort_order"))
    assert said["inputs"] == [working.input_id for working in workings]
    assert said["inputs"]
    assert said["computed"] is True
    Statistic.objects.filter(pk=workings[0].input.statistic_id).update(live=False)
    found = json_of(client, f"/stats/{figure.statistic.slug}.json")["statistic"]
    said = next(o for o in found["observations"] if o["id"] == figure.pk)
    assert said["inputs"] == [working.input_id for working in workings[1:]]


def test_a_former_address_leads_to_the_present_one(client: Client) -> None:
    made = factories.statistic(slug="before")
    Statistic.objects.filter(pk=made.pk).update(first_published_at="2024-01-01T00:00Z")
    made.refresh_from_db()
    made.slug = "after"
    made.save()
    for ending in ("json", "csv"):
        response = client.get(f"/stats/before.{ending}")
        assert (response.status_code, response["Location"]) == (301, f"/stats/after.{ending}")


def test_it_comes_chunk_by_chunk_in_one_order(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = text_of(client, "/stats.json")
    for size in (1, 7):
        monkeypatch.setattr(query, "STATISTICS", size)
        assert text_of(client, "/stats.json") == whole


@pytest.mark.parametrize("path", ["/stats.json", "/stats.csv"])
def test_a_chunk_costs_one_query(client: Client, path: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            text_of(client, path)
        return len(captured)

    before = queries()
    for number in range(3):
        factories.statistic(slug=f"more-{number}")
    assert queries() == before <= 4
