"""What is one fact is told alike in every language, and only where it is true."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from tests import factories as make
from tests.staff import edit_url, send, signed_in
from tests.test_places import said
from tests.test_wins_spanish import spanish  # noqa: F401 - a fixture
from tests.translating import translated
from wins.models import WinEvent, WinPage

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("spanish")]


@pytest.fixture
def both() -> tuple[WinPage, Any]:
    """A win in two states with one later event, and its translation."""
    page: Any = make.win(title="In two states")
    page.places = [make.place("iowa"), make.place("ohio")]
    page.later_events = [WinEvent(happened_on=date(2025, 1, 1), text="It went on.")]
    page.save_revision().publish()
    page.refresh_from_db()
    return page, translated(page)


def test_what_an_event_is_follows_the_original(client: Client, both: Any) -> None:
    page, other = both
    event = page.later_events.get()
    event.direction, event.place = "setback", make.place("iowa")
    event.happened_on, event.source = date(2025, 2, 1), make.source()
    page.later_events = [event]
    page.save_revision().publish()
    told = WinEvent.objects.get(page=other.pk)
    assert told.text == "ES It went on."
    assert (told.direction, told.place.slug) == ("setback", "iowa")
    assert (told.happened_on, told.source) == (event.happened_on, event.source)
    assert "ES It went on." in said(client, "/es/places/iowa/")
    assert "ES It went on." not in said(client, "/es/places/ohio/")
    event.place = None
    page.later_events = [event]
    page.save_revision().publish()
    assert "ES It went on." in said(client, "/es/places/ohio/")


def test_its_places_follow_too_also_where_a_translation_is_published_anew(
    client: Client, both: Any
) -> None:
    page, other = both
    draft = other.get_latest_revision()
    page.places = [make.place("utah")]
    page.save_revision().publish()
    assert [place.slug for place in WinPage.objects.get(pk=other.pk).places.all()] == ["utah"]
    draft.publish()
    assert [place.slug for place in WinPage.objects.get(pk=other.pk).places.all()] == ["utah"]
    assert "ES In two states" in said(client, "/es/places/utah/")
    assert "ES In two states" not in said(client, "/es/places/iowa/")


def test_an_event_happened_where_the_win_applies(both: Any) -> None:
    page, _ = both
    staff, values = signed_in("Publishers"), {"later_events-0-place": make.place("utah").pk}
    answer = send(staff, edit_url(page), WinPage, "action-publish", **values)
    assert "The win does not apply there." in answer.content.decode()
    values["later_events-0-place"] = make.place("ohio").pk
    send(staff, edit_url(page), WinPage, "action-publish", **values)
    assert WinEvent.objects.get(page=page).where == "Ohio"


def test_an_event_elsewhere_is_no_setback_of_that_place(client: Client, both: Any) -> None:
    page, _ = both
    WinEvent.objects.filter(page=page).update(place=make.place("utah"), direction="setback")
    assert "1 setback" not in said(client, "/places/utah/")


def test_where_it_happened_is_said_in_every_form(client: Client, both: Any) -> None:
    page, _ = both
    WinEvent.objects.filter(page=page).update(place=make.place("iowa"))
    for address in (f"{page.url.rstrip('/')}.md", "/wins/feed/"):
        assert "2025, Iowa" in client.get(address).content.decode(), address
