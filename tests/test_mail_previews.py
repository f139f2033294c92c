"""Mails we send, and those that landed in var/mail, as staff read them."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from dpa.mail import files, samples
from dpa.mail.outbox import queue
from dpa.mail.sending import send_due
from dpa.mail.wording import languages, names
from tests.staff import GROUPS, signed_in

pytestmark = pytest.mark.django_db
WORDS = {"organization": "Drug Policy Alliance", "link": "http://127.0.0.1:8000/c/1"}
ONE = ["confirm_sign_up", "es"]


@pytest.fixture
def landed(settings: Any, tmp_path: Path) -> list[str]:
    """The addresses of a mail that landed in a file, on a developer's machine."""
    settings.ENVIRONMENT, settings.EMAIL_BACKEND = "local", files.BACKEND
    settings.EMAIL_FILE_PATH = tmp_path
    assert queue("ana@example.org", "confirm_sign_up", WORDS, "es")
    assert send_due() == 1
    (path,) = tmp_path.glob("*.eml")
    return [
        reverse("mail_files"),
        reverse("mail_file", args=[path.stem]),
        reverse("mail_file_html", args=[path.stem]),
    ]


def previews() -> list[str]:
    return [
        reverse("mails_we_send"),
        reverse("mail_preview", args=ONE),
        reverse("mail_preview_html", args=ONE),
    ]


@pytest.mark.parametrize("group", GROUPS)
def test_administrators_alone_read_them(group: str, landed: list[str]) -> None:
    client, may = signed_in(group), group == "Administrators"
    for url in [*previews(), *landed]:
        assert (client.get(url).status_code == 200) == may, url
        assert Client().get(url).status_code == 302


def test_every_mail_is_listed_with_what_it_is_for_in_each_language() -> None:
    client = signed_in("Administrators")
    page = client.get(reverse("mails_we_send")).content.decode()
    for sample in samples.samples():
        assert sample.used_for in page
        for language in languages():
            made, where = sample.letter(language), [sample.template, language]
            assert made.subject in page
            assert reverse("mail_preview", args=where) in page
            shown = client.get(reverse("mail_preview", args=where)).content.decode()
            assert made.text.splitlines()[0] in shown
            assert f'src="{reverse("mail_preview_html", args=where)}" sandbox' in shown
    assert reverse("mails_we_send") in client.get(reverse("outgoing_mail_report")).content.decode()


def test_one_that_nobody_registered_is_listed_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(samples, "_samples", {})
    client = signed_in("Administrators")
    page = client.get(reverse("mails_we_send")).content.decode()
    assert page.count("Nobody has said so") == len(names())
    assert client.get(reverse("mail_preview", args=ONE)).status_code == 404


def test_what_the_frame_shows_can_neither_run_nor_load_anything(landed: list[str]) -> None:
    client = signed_in("Administrators")
    for url in (previews()[2], landed[2]):
        answer = client.get(url)
        policy = answer.headers["Content-Security-Policy"]
        assert "script-src 'none'" in policy
        assert "default-src 'none'" in policy
        assert "img-src 'none'" in policy
        assert "frame-ancestors 'self'" in policy
        assert answer.content.startswith(b"<!doctype html>")


@pytest.mark.parametrize("args", [["nothing", "en"], ["own", "fr"], ["letter", "en"], ["en", "en"]])
def test_there_is_no_other_mail(args: list[str]) -> None:
    client = signed_in("Administrators")
    assert client.get(reverse("mail_preview", args=args)).status_code == 404
    assert client.get(reverse("mail_preview_html", args=args)).status_code == 404


def test_mails_that_landed_are_read_whole(landed: list[str]) -> None:
    client = signed_in("Administrators")
    listed, one, html = (client.get(url).content.decode() for url in landed)
    assert landed[1] in listed
    assert "ana@example.org" in listed
    assert "Confirma tu suscripción a Drug Policy Alliance" in listed
    assert WORDS["link"] in one
    assert landed[2] in one
    assert 'lang="es"' in html
    assert landed[0] in client.get(reverse("outgoing_mail_report")).content.decode()


def test_they_are_shown_on_a_developers_machine_alone(settings: Any, landed: list[str]) -> None:
    client = signed_in("Administrators")
    for name, value in (
        ("ENVIRONMENT", "production"),
        ("ENVIRONMENT", "test"),
        ("EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend"),
    ):
        before = getattr(settings, name)
        setattr(settings, name, value)
        assert [client.get(url).status_code for url in landed] == [404] * 3
        report = client.get(reverse("outgoing_mail_report")).content.decode()
        assert landed[0] not in report
        setattr(settings, name, before)


def test_no_other_file_is_read(landed: list[str], tmp_path: Path) -> None:
    client = signed_in("Administrators")
    (tmp_path / "secret.eml").write_text("Subject: secret\n\nsecret")
    (tmp_path / "20261126-101010-zzzzzzzz.eml").write_bytes(b"\xff\xfe\0")
    assert "secret" not in client.get(landed[0]).content.decode()
    for name in ("secret", "20261126-101010-zzzzzzzz", "20261126-101010-00000000"):
        assert client.get(reverse("mail_file", args=[name])).status_code == 404
    for odd in (
        b"\xff\xfe\0\nTo: \xff\n\n\xff",
        b"Content-Type: text/html; charset=x-none\n\n\xff",
    ):
        (tmp_path / "20261126-101010-0000000a.eml").write_bytes(odd)
        assert client.get(landed[0]).status_code == 200
        for view in ("mail_file", "mail_file_html"):
            answer = client.get(reverse(view, args=["20261126-101010-0000000a"]))
            assert answer.status_code == 200
