"""What mails say, in each language; what is typed into them; where they go without a server."""

import email
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import chain
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from django.conf import settings as site
from django.core.mail import send_mail
from django.db import connection
from django.template.exceptions import TemplateDoesNotExist
from django.utils import timezone

from dpa.limits.models import RateWindow
from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail, UndeliverableAddress
from dpa.mail.outbox import queue
from dpa.mail.samples import sample_of
from dpa.mail.sending import send_due
from dpa.mail.wording import languages, names, worded
from tests import house
from tests.mail_server import serving
from tests.production import clean

WORDS = {"organization": "Drug Policy Alliance", "link": "https://www.example.org/c/1"}
EACH = pytest.mark.parametrize("name", names())
PLACES = re.compile(r"{{\s*(\w+)|{%-?\s*(?:if|for \w+ in)\s+(\w+)")


@EACH
@pytest.mark.parametrize("language", languages())
@pytest.mark.django_db
def test_every_mail_is_whole_in_every_language_with_its_sample(name: str, language: str) -> None:
    sample = sample_of(name)
    assert sample, f"samples.register({name!r}, …) is missing in its app's ready()"
    assert sample.used_for.endswith(".")
    made = sample.letter(language)
    assert 10 < len(made.subject) <= 78
    for words in (made.subject, made.text, made.html.partition("</style>")[2]):
        assert not set("{}\0") & set(words)


@EACH
def test_a_mail_names_the_same_values_in_every_language(name: str) -> None:
    named = {
        frozenset(filter(None, chain.from_iterable(PLACES.findall(path.read_text()))))
        for language in languages()
        for path in [house.CLONE / f"templates/mail/{language}/{name}.txt"]
    }
    assert len(named) == 1
    sample = sample_of(name)
    assert sample
    assert named.pop() == set(sample.context) >= set(sample.spanish)


@pytest.mark.django_db
def test_what_a_template_names_must_be_given() -> None:
    with pytest.raises(ValueError, match="not given"):
        queue("ana@example.org", "confirm_sign_up", {"organization": "DPA"})
    with pytest.raises(TemplateDoesNotExist):
        queue("ana@example.org", "confirm_sign_up", WORDS, "fr")
    assert worded("confirm_sign_up", "es", WORDS).subject.startswith("Confirma tu")


@pytest.mark.django_db
def test_what_is_typed_starts_no_header_and_no_markup(settings: Any) -> None:
    nasty = "X\r\nBcc: all@example.org\r\n\r\n<script>alert(1)</script>"
    with serving(settings) as box:
        assert queue("ana@example.org", "confirm_sign_up", WORDS | {"organization": nasty})
        assert send_due() == 1
    ((to, message),) = box.accepted
    assert to == message["To"] == "ana@example.org"
    assert message["Bcc"] is None
    (html,) = (p for p in message.walk() if p.get_content_type() == "text/html")
    assert b"<script" not in html.get_payload(decode=True)


def test_without_a_server_mail_becomes_files(settings: Any, tmp_path: Path) -> None:
    settings.EMAIL_BACKEND, settings.EMAIL_FILE_PATH = "dpa.mail.files.EmlFiles", tmp_path / "mail"
    for number in range(2):
        assert send_mail(f"No. {number}", "Text", None, ["ana@example.org"]) == 1
    files = list((tmp_path / "mail").glob("*.eml"))
    assert {email.message_from_bytes(f.read_bytes())["Subject"] for f in files} == {
        "No. 0", "No. 1"
    }  # fmt: skip
    assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
    assert site.EMAIL_TIMEOUT == 10


def test_the_settings_choose_files_unless_a_server_is_named() -> None:
    program = "from dpa import settings; print(settings.EMAIL_BACKEND)"
    chosen = [
        subprocess.run(
            [sys.executable, "-c", program], cwd=house.CLONE, capture_output=True, text=True,
            env=clean(ENVIRONMENT="local", EMAIL_URL=url), check=True,
        ).stdout.strip()
        for url in ("", "smtp://localhost:1025")
    ]  # fmt: skip
    assert chosen == ["dpa.mail.files.EmlFiles", "django.core.mail.backends.smtp.EmailBackend"]


@pytest.fixture
def committed(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """What is written is really written, for several connections to see; taken away afterwards."""
    with django_db_blocker.unblock():
        yield
        OutgoingMail.objects.all().delete()
        UndeliverableAddress.objects.all().delete()
        RateWindow.objects.all().delete()
        connection.close()


def test_two_senders_at_once_send_each_mail_once(committed: None, settings: Any) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    start = Barrier(3)

    def send(_: int) -> int:
        try:
            connection.ensure_connection()
            start.wait(10)
            return send_due()
        finally:
            connection.close()

    people = [f"p{number}@example.org" for number in range(20)]
    with serving(settings) as box:
        for person in people:
            box.slow[person] = 0.02
            assert queue(person, "confirm_sign_up", WORDS)
        with ThreadPoolExecutor(3) as senders:
            shares = list(senders.map(send, range(3)))
    assert sorted(box.got) == sorted(people)
    assert sum(shares) == 20
    assert all(shares)


def test_several_reports_at_once_are_one_mark(committed: None) -> None:
    now = timezone.now()

    def report(number: int) -> bool:
        try:
            return bounces.note("ana@example.org", Kind.BOUNCED, now - timedelta(minutes=number))
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        noted = list(threads.map(report, [*range(5, -1, -1)] * 5))
    mark = UndeliverableAddress.objects.get()
    assert mark.count == sum(noted)
    assert mark.last_at == now
