"""Lists and reports in the admin, and taking them away."""

from io import BytesIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from dpa.stats.models import Observation, Source, Statistic
from tests import factories
from tests.staff import signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher() -> Client:
    return signed_in("Publishers")


def test_what_is_unchecked_is_listed_for_staff_and_can_be_taken_away(publisher: Client) -> None:
    factories.win(title="Seen nowhere", verification="org_claim")
    factories.win(title="Seen at its source", verification="primary_page")
    report = reverse("unchecked_report")
    pages = [publisher.get(f"{report}?p={n}").content.decode() for n in range(1, 9)]
    assert any("Seen nowhere" in page for page in pages)
    assert not any("Seen at its source" in page for page in pages)
    sheet: Any = publisher.get(reverse("unchecked_report") + "?export=csv")
    rows = b"".join(sheet.streaming_content).decode()
    assert "Seen nowhere,Win,Read only on a DPA page: not yet checked,Published" in rows
    assert "Seen at its source" not in rows


def test_lists_can_be_taken_away(publisher: Client) -> None:
    for model in (Statistic, Observation, Source):
        url = reverse(model.snippet_viewset.get_url_name("list"))
        answer: Any = publisher.get(f"{url}?export=csv")
        assert len(b"".join(answer.streaming_content).splitlines()) > 10, model


def test_statistics_can_be_taken_away_as_a_workbook(publisher: Client) -> None:
    made = factories.statistic(title="Counted for a workbook", question="=1+1")
    url = reverse(Statistic.snippet_viewset.get_url_name("list"))
    answer = publisher.get(f"{url}?export=xlsx")
    assert "spreadsheetml" in answer.headers["Content-Type"]
    sheet: Any = load_workbook(BytesIO(b"".join(answer.streaming_content))).active  # type: ignore[attr-defined]  # it streams
    head, *rows = sheet.iter_rows(values_only=True)
    assert {"Title", "Question", "Unit"} <= {str(name).title() for name in head}
    assert len(rows) == Statistic.objects.count()
    assert any(made.title in row for row in rows)
