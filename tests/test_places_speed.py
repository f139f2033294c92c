"""The page of a place asks the database as much, however much is recorded of it."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale

from tests import factories
from tests.test_places_spanish import in_spanish
from tests.test_speed import _no_page_cache, _no_tasks, queries  # noqa: F401 - fixtures
from wins.models import WinEvent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("_no_page_cache", "_no_tasks")]

BUDGETS = {
    "/places/": 8, "/es/places/": 8, "/places/?show=possession": 8,
    "/places/iowa/": 14, "/es/places/iowa/": 18, "/places/albany/": 12,
    "/places.json": 8, "/places/iowa.json": 16,
}  # fmt: skip


def more(how_many: int) -> None:
    """So much of everything in Iowa, in both languages where there are two."""
    iowa, country = factories.place("iowa"), factories.place("united-states")
    spanish = Locale.objects.get(language_code="es")
    for number in range(how_many):
        national = factories.statistic(place=country, figure="2000")
        own = factories.statistic(place=iowa, national=national, title=f"Count {number}")
        in_spanish(own, title=f"Cuenta {number}")
        in_spanish(national, title=f"Cuenta del país {number}")
        factories.action(place=iowa, title=f"Ask {number}")
        for page in (factories.win(), factories.setback(), factories.news()):
            page.places = [iowa]
            if hasattr(page, "later_events"):
                event: Any = {"happened_on": date(2025, 1, 1), "direction": "setback"}
                event["place"] = iowa if number % 2 else None
                page.later_events.add(
                    WinEvent(text=f"{number}", source=factories.source(), **event)
                )
            page.save()
        page.copy_for_translation(spanish, copy_parents=True).save_revision().publish()
    if not iowa.law_statuses.exists():
        factories.law()
        factories.law(place=factories.place("albany"))


def test_ten_times_the_content_of_a_place_costs_no_more(client: Client) -> None:
    more(2)
    before = {path: queries(client, path) for path in BUDGETS}
    dear = {path: spent for path, spent in before.items() if spent > BUDGETS[path]}
    assert not dear
    more(18)
    html = client.get("/es/places/iowa/").content.decode()
    assert html.count("Cuenta ") >= 20
    after = {path: queries(client, path) for path in BUDGETS}
    assert {
        path: (before[path], after[path]) for path in BUDGETS if after[path] > before[path]
    } == {}
