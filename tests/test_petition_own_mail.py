"""A petition's own confirmation mail: checked when it is written, filled when it is sent."""

import json
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from actions.models import ActionPage
from actions.petition.own_mail import subject_can_be_sent, text_can_be_sent, worded
from dpa.mail.letters import letter

pytestmark = pytest.mark.django_db
TEXT = "Hello [name],\n\none step is left for “[petition]”.\n\nYes, count me in:\n[link]\n"
LINK = "https://www.example.org/a/abc234/confirm/?t=1"


def petition(**given: Any) -> ActionPage:
    found = ActionPage.objects.filter(kind="petition").first()
    assert found is not None
    for name, value in given.items():
        setattr(found, name, value)
    return found


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Thank you!", r"\[link\] is missing"),
        (f"{TEXT}\n[link]", "stands there 2 times"),
        (TEXT.replace("[name]", "[Name of signer]"), "is no place that gets filled"),
        (TEXT.replace("[name]", "{{ name }}"), "would be sent just like that"),
        (TEXT.replace("Hello", "<b>Hello</b>"), "no HTML"),
    ],
)
def test_words_that_would_not_work_are_refused(text: str, why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        text_can_be_sent(text)
    with pytest.raises(ValidationError, match=why):
        petition(mail_text=text).full_clean()


def test_a_subject_is_one_line_without_a_link() -> None:
    subject_can_be_sent("[name], one step is left")
    for subject in ("Confirm [link]", "One\nBcc: everybody@example.org", "x" * 79):
        with pytest.raises(ValidationError):
            subject_can_be_sent(subject)


def test_it_is_filled_and_what_fills_it_stays_text() -> None:
    page = petition(mail_text=TEXT, mail_subject="[name], one step is left")
    template, words = worded(page, "Ana [link]\n{{ x }}", LINK)
    made = letter(template, "en", words)
    assert made.subject == "Ana [link] {{ x }}, one step is left"
    assert made.text.count(LINK) == 1
    assert "Yes, count me in" in made.html
    assert page.title in made.text


def test_without_own_words_ours_are_sent() -> None:
    assert worded(petition(), "Ana", LINK)[0] == "confirm_signature"


def test_staff_see_it_before_it_leaves(rf: Any) -> None:
    page = petition(mail_text=TEXT)
    assert ("mail", "Confirmation mail") in page.preview_modes
    assert ("mail", "Confirmation mail") not in petition(kind="letter").preview_modes
    shown = page.make_preview_request(preview_mode="mail")
    assert shown.status_code == 200
    assert "Hello Ana" in shown.content.decode()
    assert "default-src 'none'" in json.dumps(dict(shown.headers))
