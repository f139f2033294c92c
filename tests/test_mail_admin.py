"""Outgoing mail in the admin."""

import pytest
from django.urls import reverse
from django.utils import timezone

from dpa.mail.models import OutgoingMail
from dpa.mail.outbox import queue
from tests.staff import GROUPS, signed_in

pytestmark = pytest.mark.django_db


def given_up() -> OutgoingMail:
    words = {"organization": "DPA", "link": "https://www.example.org/secret"}
    assert queue("ana@example.org", "confirm_sign_up", words)
    OutgoingMail.objects.update(failed_at=timezone.now(), tries=9, last_error="SMTPDataError 554")
    return OutgoingMail.objects.get()


@pytest.mark.parametrize("group", GROUPS)
def test_administrators_alone_see_it_and_try_again(group: str) -> None:
    mail, client, may = given_up(), signed_in(group), group == "Administrators"
    assert (client.get(reverse("outgoing_mail_report")).status_code == 200) == may
    client.post(reverse("outgoing_mail_again", args=[mail.pk]))
    mail.refresh_from_db()
    assert (mail.state == "Waiting") == may
    menu = client.get(reverse("wagtailadmin_home")).content.decode()
    assert (reverse("outgoing_mail_report") in menu) == may


@pytest.mark.parametrize("export", ["", "?export=csv"])
def test_it_names_no_person_and_no_content(export: str) -> None:
    given_up()
    answer = signed_in("Administrators").get(reverse("outgoing_mail_report") + export)
    html = b"".join(answer).decode()
    assert "confirm_sign_up" in html
    assert "SMTPDataError 554" in html
    assert ("Try again" in html) == (not export)
    assert (html.count("csrfmiddlewaretoken") > 0) == (not export)
    for word in ("ana@", "secret", "gAAAA"):
        assert word not in html


def test_what_has_left_is_not_sent_again() -> None:
    mail = given_up()
    OutgoingMail.objects.update(failed_at=None, sent_at=timezone.now())
    client = signed_in("Administrators")
    url = reverse("outgoing_mail_again", args=[mail.pk])
    assert client.get(url).status_code == 405
    client.post(url)
    mail.refresh_from_db()
    assert mail.state == "Sent"
