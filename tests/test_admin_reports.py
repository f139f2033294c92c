"""Lists and reports in the admin, and taking them away."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

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
