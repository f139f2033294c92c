"""Mails in staff's own words: what is wrong with them is said, and they stay words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpa.mail.models import OutgoingMail
from dpa.mail.outbox import queue
from dpa.mail.own_words import LONGEST, fill, problems, subject_problems
from dpa.mail.sending import send_due
from tests.mail_server import serving

ALLOWED, REQUIRED = {"name", "action"}, {"link"}
GOOD = "Hello [name],\n\nthank you for signing “[action]”. Please confirm:\n\n[link]\n\nDPA"


def test_a_good_text_has_no_problems() -> None:
    assert problems(GOOD, ALLOWED, REQUIRED) == []
    assert problems("No places at all, 3 < 4 & 5 > 2, <3.", set(), set()) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["Write what", "[link] is missing"]),
        (GOOD.replace("[link]", ""), ["[link] is missing"]),
        (GOOD + " [link]", ["[link] stands there 2 times"]),
        (GOOD + " [nmae] [nmae]", ["[nmae] is no place that gets filled. You can use [action]"]),
        (GOOD.replace("[link]", "[Link]"), ["[Link] is no place", "[link] is missing"]),
        (GOOD + " [ link ]", ["[ link ] is no place"]),
        (GOOD + " [name", ["bracket stands alone"]),
        (GOOD + " [[name]]", ["bracket stands alone"]),
        (GOOD + " {{ name }}", ["“{{ name }}” would be sent just like that. You can use"]),
        (GOOD + " {% if x %}", ["“{% if x %}” would be sent"]),
        (GOOD + " *|FNAME|*", ["“*|FNAME|*” would be sent"]),
        (GOOD + " <b>now</b>", ["“<b>” would be sent just like that. Write plain text"]),
        (GOOD + " <!-- no -->", ["“<!-- no -->” would be sent"]),
        (GOOD + "&nbsp;", ["“&nbsp;” would be sent"]),
        (GOOD + "\0", ["invisible character"]),
        (GOOD + "x" * LONGEST, ["5,000 is the most"]),
    ],
)
def test_each_problem_is_said_in_words(text: str, words: list[str]) -> None:
    found = problems(text, ALLOWED, REQUIRED)
    assert len(found) == len(words)
    for sentence, expected in zip(found, words, strict=True):
        assert expected in sentence
        assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Please confirm: [action]", []),
        ("Confirm [link]", ["[link] is no place"]),
        ("Two\nlines", ["one line"]),
        ("x" * 79, ["78 is the most"]),
        (" ", ["Write what"]),
    ],
)
def test_a_subject_is_one_short_line(subject: str, words: list[str]) -> None:
    found = subject_problems(subject, {"action", "link"})
    assert len(found) == len(words)
    assert all(expected in sentence for expected, sentence in zip(words, found, strict=True))


def test_places_are_replaced_and_nothing_else_happens() -> None:
    values = {
        "name": "[link] {{ settings.SECRET_KEY }} {% now 'Y' %}\r\nBcc: all@example.org",
        "action": "A\n\nB",
        "link": "https://www.example.org/c/1",
    }
    filled = fill(GOOD, values)
    assert "Hello [link] {{ settings.SECRET_KEY }} {% now 'Y' %} Bcc: all@example.org," in filled
    assert "“A B”" in filled
    assert filled.count("https://www.example.org/c/1") == 1
    assert fill("[other] [name", values) == "[other] [name"


@given(st.text(max_size=300), st.dictionaries(st.text(max_size=5), st.text(max_size=20)))
def test_any_text_is_judged_and_filled(text: str, values: dict[str, str]) -> None:
    assert all(isinstance(sentence, str) for sentence in problems(text, set(values), {"link"}))
    assert "[link]" in text or "[link] is missing" in " ".join(problems(text, set(), {"link"}))
    fill(text, values)


def test_a_text_made_to_be_slow_is_not() -> None:
    for text in ("[" * 100_000, "<a" * 50_000, "{{" * 50_000, "*|" * 50_000, "&#1" * 30_000):
        assert problems(text, set(), set())


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_leaves_as_a_mail_of_ours(settings: Any, language: str) -> None:
    settings.SITE_URL = "https://www.example.org"
    values = {"name": "Ana", "action": "Naloxone", "link": "https://www.example.org/c/1"}
    words = {"subject": "Confirm\r\nBcc: all@example.org", "text": fill(GOOD, values)}
    with serving(settings) as box:
        assert queue("ana@example.org", "own", words, language)
        assert send_due() == 1
    ((_, message),) = box.accepted
    assert message["Subject"] == "Confirm Bcc: all@example.org"
    assert message["Bcc"] is None
    (html,) = (p for p in message.walk() if p.get_content_type() == "text/html")
    body: Any = html.get_payload(decode=True)
    assert b'<p class="letter-button"><a href="https://www.example.org/c/1">' in body
    assert OutgoingMail.objects.get().state == "Sent"
