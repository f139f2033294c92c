"""Letters, calls and events, as a reader meets them."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client

from actions.complete import missing_of
from actions.models import ActionPage, ActionTarget
from actions.words import short_enough_to_say, tel
from tests import factories, markup

pytestmark = pytest.mark.django_db

TEXT = "Dear council,\nI live in [your town] & ask you: open it, 100%.\n[your name]"


def made(kind: str, *targets: dict[str, str], **values: Any) -> ActionPage:
    page = factories.action(kind=kind, **values)
    for target in targets:
        ActionTarget.objects.create(page=page, **{"name": "Ann Lee", **target})
    return page


def seen(client: Client, page: ActionPage) -> BeautifulSoup:
    answer = client.get(page.url)
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def test_a_letter_is_there_to_copy_and_opens_in_the_mail_program(client: Client) -> None:
    page = made(
        "letter", {"email": "ann@council.example", "postal_address": "1 Main St\nTown"},
        {"name": "Bo", "contact_url": "https://council.example/bo"},
        letter_subject="A center & more?", letter_text=TEXT, partner_url="",
    )  # fmt: skip
    html = seen(client, page)
    assert [p.get_text() for p in html.select("#words-text")] == [TEXT]
    assert {b["data-copy"] for b in html.select("button[data-copy]")} >= {
        "#words-text", "#subject-text",
    }  # fmt: skip
    (link,) = html.select("a[href^='mailto:']")
    address = urlsplit(str(link["href"]))
    assert address.path == "ann@council.example"
    sent = parse_qs(address.query, strict_parsing=True)
    assert sent == {"subject": ["A center & more?"], "body": [TEXT.replace("\n", "\r\n")]}
    assert "+" not in address.query  # mail programs would show it as a plus
    assert "[your town]" in unquote(address.query)
    words = html.get_text(" ")
    assert "1 Main St" in words
    assert html.select("a[href='https://council.example/bo']")
    assert "Nothing. It happens in your browser." in words


def test_what_a_reader_fills_in_goes_nowhere(client: Client) -> None:
    """No form, no field with a name: without script only the text with its brackets."""
    page = made("letter", {"email": "a@b.example"}, letter_subject="S", letter_text=TEXT)
    html = seen(client, page)
    box = html.select_one("[data-fill-in]")
    assert "council.example" not in html.get_text()  # an address typed before does not lead away
    assert box is not None
    assert box.has_attr("hidden")
    assert box.find_parent("form") is None
    assert not box.select("[name]")
    assert any("fill" in str(s.get("src")) for s in html.select("script[src]"))


def test_a_call_has_something_to_say_and_numbers_to_dial(client: Client) -> None:
    page = made(
        "call", {"phone": "(202) 555-0100 ext. 12"}, {"name": "Without a phone"},
        script="Hello, I am [your name].", partner_url="",
    )  # fmt: skip
    html = seen(client, page)
    assert [a["href"] for a in html.select("main a[href^='tel:']")] == ["tel:+12025550100;ext=12"]
    assert "Hello, I am [your name]." in html.get_text()
    assert "Without a phone" not in html.get_text()


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("202-555-0100", "tel:+12025550100"),
        ("+44 20 7946 0000", "tel:+442079460000"),
        ("311", "tel:311"),
        ("202.555.0100 x7", "tel:+12025550100;ext=7"),
    ],
)
def test_numbers_are_dialled_as_they_are_meant(typed: str, dialled: str) -> None:
    assert tel(typed) == dialled


def test_a_script_is_short_enough_to_be_said() -> None:
    short_enough_to_say("word " * 90)
    with pytest.raises(ValidationError, match="91 words are too long"):
        short_enough_to_say("word " * 91)


def test_an_event_says_when_by_the_clocks_of_its_place(client: Client) -> None:
    page = made(
        "event", time_zone="America/Denver", event_where="Room 2, City Hall",
        event_starts=datetime(2040, 1, 10, 1, 30, tzinfo=UTC), event_how="Sign up at the door.",
        partner_url="",
    )  # fmt: skip
    words = " ".join(seen(client, page).get_text(" ").split())
    assert "Monday, January 9, 2040, 6:30 PM MST" in words
    assert "Room 2, City Hall" in words
    assert "Sign up at the door." in words
    assert "It will ask for" not in words  # nobody leaves


@pytest.mark.parametrize("kind", ActionPage.Kind.values)
def test_a_kind_keeps_the_standard_however_little_is_given(client: Client, kind: str) -> None:
    """Only staff see it so, in a preview: a heading over nothing is no help to them either."""
    page = factories.action(kind=kind, partner_url="", asks_for="", addressed_to="")
    ActionTarget.objects.create(page=page, name="Nothing but a name")
    main = markup.main_of(client.get(page.url).content.decode())
    assert markup.shells(main) == []
    assert markup.repeated_ids(main) == set()
    assert "What is kept" in markup.words(main)


def test_the_passport_of_a_link_says_who_asks_for_what(client: Client) -> None:
    page = factories.action(run_by="partner", run_by_name="The Coalition", asks_for="A ZIP code")
    words = seen(client, page).get_text(" ")
    for said in ("council.example", "The Coalition", "Ask for it.", "The council", "A ZIP code"):
        assert said in words
    assert "The other site’s own terms say what it keeps." in words


def test_the_demo_lacks_nothing() -> None:
    lacking = {p.slug: found for p in ActionPage.objects.all() if (found := missing_of(p))}
    assert lacking == {}
