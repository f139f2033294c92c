"""Publishing an action: refused while something is missing, which is said at its field."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from actions.models import ActionPage
from tests import factories
from tests.staff import edit_url, messages_of, send, signed_in

pytestmark = pytest.mark.django_db


def target(**values: str) -> dict[str, str]:
    """One addressee as the form sends it."""
    typed = {"id": "", "ORDER": "1", "DELETE": "", "name": "Ann Lee", **values}
    return {"targets-TOTAL_FORMS": "1"} | {f"targets-0-{k}": v for k, v in typed.items()}


LETTER = {
    "kind": "letter", "partner_url": "", "asks_for": "", "letter_subject": "Please",
    "letter_text": "Dear [name]", **target(),
}  # fmt: skip
CALL = {"kind": "call", "partner_url": "", "script": "Hello", **target(phone="202-555-0100")}
EVENT = {"kind": "event", "partner_url": "", "event_starts": "2040-01-09 18:30",
         "event_where": "City Hall"}  # fmt: skip
LINK = {"kind": "link"}
LACKING: list[tuple[dict[str, str], dict[str, str], str]] = [
    (LINK, {"partner_url": ""}, "A link needs the address where it is done."),
    (LINK, {"asks_for": ""}, "Say what the other site asks for, before readers go there."),
    (LINK, {"addressed_to": ""}, "Say who is asked; readers see it first."),
    (LINK, {"run_by": "partner"}, "Name the partner who runs it."),
    (LETTER, {"letter_subject": ""}, "A letter needs a subject."),
    (LETTER, {"letter_text": ""}, "Write the letter that readers start from."),
    (LETTER, {"targets-TOTAL_FORMS": "0"}, "A letter needs at least one addressee."),
    (LETTER, {"targets-0-DELETE": "1"}, "A letter needs at least one addressee."),
    (CALL, {"script": ""}, "Write what to say on the phone."),
    (CALL, target(phone=""), "A call needs at least one addressee with a phone number."),
    (EVENT, {"event_starts": ""}, "Say when it begins."),
    (EVENT, {"event_where": ""}, "Say where it is, or give the address of its page."),
    (EVENT, {"partner_url": "https://a.example", "asks_for": ""}, "Say what the other site asks"),
]


def typed(kind: dict[str, str], change: dict[str, str], action: str) -> tuple[ActionPage, Any]:
    page = factories.action(title="Before")
    values = {"title": "After", **kind, **change}
    return page, send(signed_in("Campaigners"), edit_url(page), ActionPage, action, **values)


@pytest.mark.parametrize(("kind", "change", "why"), LACKING)
def test_what_is_missing_is_said_and_nothing_is_published(
    kind: dict[str, str], change: dict[str, str], why: str
) -> None:
    page, response = typed(kind, change, "action-publish")
    assert why in messages_of(response, signed_in("Campaigners"))
    page.refresh_from_db()
    assert page.title == "Before"


def test_it_is_said_at_the_field() -> None:
    _, response = typed(LETTER, {"letter_subject": ""}, "action-publish")
    field = BeautifulSoup(response.content, "html.parser").select_one("#id_letter_subject")
    assert field is not None
    panel = field.find_parent(class_="w-field")
    assert panel is not None
    assert "A letter needs a subject." in panel.get_text()


@pytest.mark.parametrize(("kind", "change", "why"), LACKING)
def test_a_draft_may_lack_it(kind: dict[str, str], change: dict[str, str], why: str) -> None:
    page, response = typed(kind, change, "")
    assert why not in messages_of(response, signed_in("Campaigners"))
    page.refresh_from_db()
    assert (page.title, page.get_latest_revision_as_object().title) == ("Before", "After")


@pytest.mark.parametrize("kind", [LINK, LETTER, CALL, EVENT], ids=lambda kind: kind["kind"])
def test_a_whole_one_is_published(kind: dict[str, str]) -> None:
    page, response = typed(kind, {}, "action-publish")
    page.refresh_from_db()
    assert page.title == "After", messages_of(response, signed_in("Campaigners"))
    assert page.targets.count() == ("targets-TOTAL_FORMS" in kind)


def test_an_event_closes_when_it_is_over() -> None:
    page, _ = typed({**EVENT, "event_ends": "2040-01-09 20:00"}, {}, "action-publish")
    page.refresh_from_db()
    assert page.closes_at == page.event_ends
    assert f"{page.closes_local:%Y-%m-%d %H:%M}" == "2040-01-09 20:00"


def test_a_script_too_long_to_say_is_refused() -> None:
    _, response = typed(CALL, {"script": "word " * 91}, "action-publish")
    assert "91 words are too long for a phone call." in messages_of(
        response, signed_in("Campaigners")
    )


def test_an_event_that_ends_before_it_starts_is_refused() -> None:
    _, response = typed(EVENT, {"event_ends": "2040-01-09 17:00"}, "action-publish")
    assert "The event ends before it starts." in messages_of(response, signed_in("Campaigners"))


@pytest.mark.parametrize("asks_for", ["Your name", ""])
def test_publishing_from_the_list_asks_the_same(asks_for: str) -> None:
    page = factories.action(title="Before", asks_for=asks_for)
    page.title = "After"
    page.save_revision()
    staff = signed_in("Publishers")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = staff.post(f"{url}?id={page.pk}&next=/admin/")
    said = messages_of(response, staff)
    page.refresh_from_db()
    assert page.title == ("After" if asks_for else "Before"), said
    assert ("Not complete: After" in said) == (not asks_for)
