"""The form of a petition: what is said about slips, and that nothing typed is lost."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from actions.models import Signature
from dpa.mail.models import OutgoingMail
from tests.petitions import ANA, opened, petition, send

pytestmark = pytest.mark.django_db


def soup(answer: Any) -> BeautifulSoup:
    return BeautifulSoup(answer.content, "html.parser")


def nothing_happened() -> bool:
    return not Signature.objects.exists() and not OutgoingMail.objects.exists()


def test_the_page_has_a_form_that_nobody_keeps(client: Client) -> None:
    page = petition(run_by_name="The Coalition", offers_action=True, offers_partner=True)
    for _ in range(2):
        answer = client.get(page.url)
        assert answer["Cache-Control"] == "no-store"
    html = soup(answer)
    form = html.select_one(f"form[action='{page.sign_url}']")
    assert form is not None
    boxes = form.select("input[type=checkbox]")
    assert [box["name"] for box in boxes] == ["yes_dpa", "yes_drug_policy_action", "yes_partner"]
    assert not any(box.has_attr("checked") for box in boxes)
    assert "to The Coalition" in form.get_text(" ")
    selected = form.select_one("select[name=country] option[selected]")
    assert selected is not None
    assert selected["value"] == "US"
    said = form.get_text(" ")
    assert "6 months after delivery" in said
    assert "Never your address or comment." in said
    assert not answer.cookies


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("first_name", "", "Enter your first name."),
        ("last_name", "   ", "Enter your last name."),
        ("first_name", "x" * 81, "Shorten your first name to 80 characters."),
        ("first_name", "12345", "Write a name with letters in it."),
        ("last_name", "see https://spam.example", "Write a name, without a link"),
        ("email", "ana", "Enter an email address with an @ in it"),
        ("email", "", "Enter your email address."),
        ("country", "XX", "Choose a country from the list."),
        ("country", "", "Choose your country."),
        ("postal_code", "", "Enter your ZIP code: five digits."),
        ("postal_code", "8750", "Enter the five digits of your ZIP code."),
        ("postal_code", "00000", "Enter the five digits of your ZIP code."),
        ("comment", "x" * 501, "Shorten your comment to 500 characters."),
    ],
)
def test_a_slip_is_said_beside_its_field_and_above(
    client: Client, field: str, typed: str, words: str
) -> None:
    page = petition()
    answer = send(client, page, **{field: typed, "yes_dpa": "on"})
    assert answer.status_code == 422
    assert answer["Cache-Control"] == "no-store"
    html = soup(answer)
    assert html.title is not None
    assert html.title.get_text().startswith("Error: ")
    control = html.select_one(f"#{field}")
    assert control is not None
    assert control["aria-invalid"] == "true"
    described = str(control["aria-describedby"]).split()
    beside = " ".join(html.select_one(f"#{one}").get_text() for one in described)  # type: ignore[union-attr]  # a missing one fails here
    assert words in beside
    (link,) = html.select(".message.error a")
    assert link["href"] == f"#{field}"
    assert words in link.get_text()
    for name in {"first_name", "last_name", "email"} - {field}:
        assert html.select_one(f"#{name}")["value"] == ANA[name]  # type: ignore[index]  # likewise
    assert html.select_one("#yes_dpa[checked]")
    ids = [element["id"] for element in html.select("[id]")]
    assert len(ids) == len(set(ids))
    assert nothing_happened()


def test_elsewhere_no_postal_code_is_needed(client: Client) -> None:
    page = petition()
    assert send(client, page, country="DE", postal_code="").status_code == 303
    assert send(client, page, email="b@example.org", country="GB", postal_code="SW1A 1AA")
    assert list(Signature.objects.order_by("pk").values_list("place", flat=True)) == ["DE", "GB"]
    assert send(client, page, country="GB", postal_code="<b>").status_code == 422


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "That was quick."), (25 * 3600, "was open for a long time")]
)
def test_a_form_sent_too_fast_or_too_late_is_shown_again(
    client: Client, seconds: float, words: str
) -> None:
    page = petition()
    answer = send(client, page, stamp=opened(page, seconds), comment="Because.")
    assert answer.status_code == 422
    html = soup(answer)
    assert words in html.get_text()
    assert html.select_one("#comment").get_text().strip() == "Because."  # type: ignore[union-attr]  # it is there
    assert nothing_happened()
    fresh = html.select_one("[name=stamp]")
    assert fresh is not None
    with time_machine.travel(timezone.now() + timedelta(seconds=5)):
        assert send(client, page, stamp=fresh["value"]).status_code == 303


@pytest.mark.parametrize("value", ["", "nonsense", "a:b:c", "\0", "x" * 100_000])
def test_a_stamp_of_nobody_s_is_no_stamp(client: Client, value: str) -> None:
    assert send(client, petition(), stamp=value).status_code == 422
    assert send(client, petition(), stamp=opened(petition())).status_code == 422
    assert nothing_happened()


def test_who_saw_other_words_is_asked_again(client: Client) -> None:
    page = petition(run_by_name="The Coalition", offers_partner=True)
    seen = opened(page)
    page.run_by_name = "Another Coalition"
    page.save()
    answer = send(client, page, stamp=seen, yes_partner="on")
    assert answer.status_code == 422
    html = soup(answer)
    assert "The words beside the boxes have changed." in html.get_text()
    assert "Another Coalition" in html.get_text()
    assert not html.select("#yes_partner[checked]")
    assert nothing_happened()


def test_a_program_that_fills_in_everything_learns_nothing(client: Client) -> None:
    page = petition()
    answer = send(client, page, website="https://spam.example")
    assert (answer.status_code, answer["Location"]) == (303, f"/a/{page.code}/sent/")
    assert nothing_happened()
