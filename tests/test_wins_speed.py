"""The list of wins for programs asks the database as much, however many wins there are."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dpa.freshness.memory import forget
from dpa.places.models import Place
from tests import factories as make
from tests.test_speed import _no_page_cache, copies, queries  # noqa: F401 - a fixture
from wins.models import SetbackPage, WinEvent, WinPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_no_page_cache")]

BUDGETS = {
    "/wins/": 10,
    "/wins/?place=california&decade=2010": 10,
    "/wins/?status=setback": 10,
    "/wins/?place=nowhere": 10,
    "/wins/oregon-measure-110-2020/": 17,
    "/wins/california-proposition-36-2024/": 14,
    "/wins/data/": 6,
    "/wins/feed/": 14,
    "/wins.json": 12,
    "/wins.csv?level=state": 12,
}


def test_much_more_content_costs_no_more(client: Client, settings: object) -> None:
    dummy = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    settings.TASKS = dummy  # type: ignore[attr-defined]  # pytest-django's settings
    before = {path: queries(client, path) for path in BUDGETS}
    dear = {path: spent for path, spent in before.items() if spent > BUDGETS[path]}
    assert not dear
    copies(SetbackPage.objects.get(), 9)
    for page in WinPage.objects.live()[:12]:
        copies(page, 9)
    made = make.win(identifier="Measure 110", decided_on=date(2010, 1, 1))
    made.later_events.add(
        *(
            WinEvent(happened_on=date(2011, 1, day), text=f"{day}", direction="setback")
            for day in range(1, 29)
        )
    )
    made.save()
    after = {path: queries(client, path) for path in BUDGETS}
    assert {
        path: (before[path], after[path]) for path in BUDGETS if after[path] > before[path]
    } == {}


def test_a_first_request_asks_no_more_where_wins_are_in_more_places(client: Client) -> None:
    """Right after something was published, when nothing is remembered."""
    states = list(Place.objects.filter(kind="state").order_by("pk"))

    def won_in(some: list[Place]) -> int:
        for state in some:
            page = make.win(title=f"Won in {state.name}")
            page.places = [state]
            event = WinEvent(happened_on=date(2025, 1, 1), text="Lost.", direction="setback")
            event.place = state
            page.later_events.add(event)
            page.save()
        forget()
        with CaptureQueriesContext(connection) as captured:
            client.get("/wins/")
        return len(captured)

    client.get("/wins/")
    assert won_in(states[:2]) >= won_in(states[2:20])
