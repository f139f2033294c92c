"""A search asks the database as much, whatever is typed and chosen."""

from typing import Any

import pytest
from django.test import Client

from dpa.search.making import document
from tests.test_speed import queries

pytestmark = pytest.mark.django_db

BUDGETS = {
    "/search/": 10,
    "/search/?q=naloxne+oregn": 10,
    "/search/?q=zzzqq": 10,
    "/search/?q=drug&kind=win&year=2020&page=2": 10,
    "/es/search/?q=naloxone": 10,
    "/search/suggest?q=nalox": 3,
}


@pytest.mark.parametrize("path", BUDGETS)
def test_a_search_stays_within_its_budget(client: Client, settings: Any, path: str) -> None:
    settings.PAGE_CACHE_SECONDS = 0
    before = queries(client, path)
    assert before <= BUDGETS[path]
    for number in range(60):
        document(
            kind="win", language="en", slug=f"more-{number}", address=f"/wins/more-{number}/",
            key=f"test:{number}", title=f"Naloxone and other drug news {number}",
        ).save()  # fmt: skip
    assert queries(client, path) <= before
