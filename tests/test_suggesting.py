"""What is suggested next: by issue and place, never what was just done, at the same cost."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale

from actions.models import ActionPage
from actions.suggesting import next_actions
from dpa.freshness.memory import request_generation
from dpa.places.models import Place
from issues.models import IssuePage
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_others() -> None:
    ActionPage.objects.update(live=False)


def place(code: str) -> Place:
    return Place.objects.get(code=code)


def action(title: str, *issues: IssuePage, code: str = "", **values: Any) -> ActionPage:
    where = {"place": place(code)} if code else {"level": "national"}
    made: ActionPage = factories.action(title=title, **{**where, **values})
    made.issues = list(issues)
    made.save()
    return made


def titles(*args: Any, **kwargs: Any) -> list[str]:
    return [found.title for found in next_actions(*args, **{"most": 9, **kwargs})]


def test_the_nearest_in_issue_and_place_comes_first() -> None:
    mine, other = factories.issue(title="Mine"), factories.issue(title="Other")
    soon = timezone.now() + timedelta(days=2)
    done = action("Done", mine, code="US-NY")
    action("Elsewhere, same issue", mine, code="US-CA")
    action("Nationwide, soon", other, closes_at=soon + timedelta(days=1))
    action("Nationwide", other)
    action("Here", other, code="US-NY", level="local")
    action("Same issue, nationwide", mine)
    action("Both, soon", mine, code="US-NY", closes_at=soon)
    action("Both", mine, code="US-NY")
    action("Same level", other, level="state")
    assert titles(done) == [
        "Both, soon", "Both", "Same issue, nationwide", "Here", "Same level", "Nationwide, soon",
        "Nationwide", "Elsewhere, same issue",
    ]  # fmt: skip
    assert titles(done, most=2) == ["Both, soon", "Both"]


def test_what_is_not_open_and_what_was_just_done_is_left_out() -> None:
    now = timezone.now()
    done = action("Done")
    action("Ended", closes_at=now - timedelta(days=1))
    action("Not yet", opens_at=now + timedelta(days=1))
    action("Draft").unpublish()
    assert titles(done) == []
    assert titles() == ["Done"]


def test_a_city_is_in_its_state_and_another_state_is_not_nearer() -> None:
    state = place("US-NY")
    city = Place.objects.create(name="Utica", slug="utica", kind="city", parent=state)
    done = action("Done", place=city, level="local")
    action("Ohio", code="US-OH", level="local")
    action("New York", code="US-NY")
    action("Country")
    assert titles(done) == ["New York", "Country", "Ohio"]
    assert set(titles(place_code="US-NY")[:2]) == {"Done", "New York"}
    assert titles(place_code="US-OH")[0] == "Ohio"
    assert sorted(titles(place_code="XX")) == sorted(titles())
    assert titles(place_code="US")[0] == "Country"


def test_a_closed_action_suggests_the_nearest_not_the_first(client: Client) -> None:
    issue = factories.issue(title="Mine")
    ended = action("Over", issue, closes_at=timezone.now() - timedelta(days=1))
    action("Closes first", closes_at=timezone.now() + timedelta(days=1))
    action("The same issue", issue)
    page = client.get(ended.url).content.decode()
    assert "Open now: The same issue" in page
    assert "Closes first" not in page


def test_the_page_of_thanks_suggests_something_or_says_there_is_nothing(client: Client) -> None:
    assert (
        "No other action is open at the moment." in client.get("/sign-up/thanks/").content.decode()
    )
    action("Call your senator")
    page = client.get("/sign-up/thanks/").content.decode()
    assert "What you can do next" in page
    assert "Call your senator" in page


def test_it_asks_the_database_as_much_however_many_there_are(
    django_assert_num_queries: Any,
) -> None:
    issue = factories.issue()
    done = action("Done", issue, code="US-NY")
    for number in range(2):
        for one in range(1 + 9 * number):
            action(f"{number} {one}", issue, code="US-NY")
        with request_generation(), django_assert_num_queries(5):
            for _ in range(3):
                assert next_actions(done)


def test_what_is_for_the_very_place_is_shown_in_english_too(client: Client) -> None:
    spanish = Locale.objects.get(language_code="es")
    action("Ask Albany", code="US-NY", level="state")
    action("Ask Ohio", code="US-OH", level="state")
    for number in range(4):
        made = action(f"For everyone {number}")
        made.copy_for_translation(spanish, copy_parents=True).save_revision().publish()
    with override("es"):
        assert titles(place_code="US-NY", most=3)[0] == "Ask Albany"
        assert titles(place_code="US-NY")[-1] == "Ask Ohio"
        assert titles(place_code="US-IA")[-2:] == ["Ask Albany", "Ask Ohio"]
    factories.law(place=Place.objects.get(slug="albany"))
    html = BeautifulSoup(client.get("/es/places/albany/").content, "html.parser")
    [ask] = [one for one in html.select("main .ask") if "Ask Albany" in one.get_text()]
    assert ask.select_one("h3[lang=en] a[hreflang=en]")
    assert "En inglés." in ask.get_text()


def test_every_action_of_an_english_place_stands_on_its_spanish_page(client: Client) -> None:
    """Of the demo's New York City: its action is that of its state, and English alone."""
    ActionPage.objects.update(live=True)
    for path in ("/places/new-york-city/", "/es/places/new-york-city/"):
        html = BeautifulSoup(client.get(path).content, "html.parser")
        assert html.select("main .ask a[href='/actions/new-york-overdose-prevention-centers/']")
