"""A page of the evidence asks the database as much in Spanish as it may in English."""

import pytest
from django.test import Client

from dpa.stats.headlines import settle
from dpa.stats.models import Observation, Statistic
from tests import factories
from tests import spanish_stats as spanish
from tests.budgets import BUDGETS
from tests.test_speed import queries

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_no_page_cache")]

# Wagtail's own: it looks for the translation of the home page that an address begins at.
MORE = {path: 1 for path in BUDGETS if path.partition("?")[0] == "/stats/" or path.endswith(".md")}
SAME = [p for p in BUDGETS if p.startswith(("/stats/", "/sources/"))]


@pytest.fixture
def _no_page_cache(settings: object) -> None:
    settings.PAGE_CACHE_SECONDS = 0  # type: ignore[attr-defined]  # pytest-django's settings


def more_content() -> None:
    """Thirty more statistics in two languages, each figure with words of its own and a history."""
    source = factories.source()
    for number in range(30):
        made = factories.statistic(slug=f"more-{number}", source=source, caveat="Mind.")
        spanish.translate(made, title=f"Más {number}")
        old = Observation.objects.get(statistic=made)
        Observation.objects.create(
            statistic=made, source=source, value=number, live=True, supersedes=old,
            reason="revision", note="A note.", period_label="a year",
            period_start=old.period_start, period_end=old.period_end,
        )  # fmt: skip
    settle(Statistic.objects.values_list("pk", flat=True))


def beyond(client: Client) -> dict[str, int]:
    """The pages that ask more than they may, with how much they ask."""
    asked = {path: queries(client, f"/es{path}") for path in SAME}
    return {path: n for path, n in asked.items() if n > BUDGETS[path] + MORE.get(path, 0)}


def test_spanish_pages_stay_within_their_budgets(client: Client) -> None:
    spanish.spanish_wall()
    assert beyond(client) == {}
    more_content()
    assert beyond(client) == {}
