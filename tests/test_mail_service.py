"""Mail by a sending service: what it gets, what it answers, and what it needs to be told first."""

import json
from typing import Any

import pytest
from django.core import mail as django_mail
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.urls import resolve

from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail, UndeliverableAddress
from dpa.mail.outbox import queue
from dpa.mail.sending import send_due
from dpa.mail.services import SERVICES, service_settings
from tests.mail_service import SECRET, postmark, use
from tests.test_configuration import start_up

ANA, BEN = "ana@example.org", "ben@example.org"
WORDS = {"organization": "Drug Policy Alliance", "link": "https://www.example.org/c/1"}
# By https://postmarkapp.com/developer/api/overview, “API error codes”.
INACTIVE = {
    "ErrorCode": 406,
    "Message": (
        "You tried to send to a recipient that has been marked as inactive.\n"
        f"Found inactive addresses: {ANA}.\nInactive recipients are ones that have generated a "
        "hard bounce, a spam complaint, or a manual suppression."
    ),
}


@pytest.mark.django_db
def test_a_mail_leaves_by_the_service_and_its_number_is_kept(settings: Any) -> None:
    with postmark(settings) as service:
        assert queue(ANA, "confirm_sign_up", WORDS, unsubscribe="https://www.example.org/leave/1")
        assert send_due() == 1
    (sent,) = service.sent
    headers = {header["Name"]: header["Value"] for header in sent["Headers"]}
    assert sent["To"] == ANA
    assert sent["Subject"] == "Confirm your sign-up with the Drug Policy Alliance"
    assert WORDS["link"] in sent["TextBody"]
    assert sent["HtmlBody"].startswith("<!doctype html>")
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "Message-ID" not in headers  # Mailjet and others refuse a mail that brings its own
    assert (sent["TrackOpens"], sent["TrackLinks"]) == (False, "None")
    assert service.tokens == ["token-of-a-test"]
    mail = OutgoingMail.objects.get()
    assert (mail.state, mail.service_id) == ("Sent", "0a129aee-e1cd-480d-b08d-000000000001")


@pytest.mark.django_db
def test_an_address_that_the_service_refuses_is_given_up_and_marked(settings: Any) -> None:
    with postmark(settings) as service:
        service.answers[ANA] = (422, INACTIVE)
        assert queue(ANA, "confirm_sign_up", WORDS)
        assert queue(BEN, "confirm_sign_up", WORDS)
        assert send_due() == 1
    refused = OutgoingMail.objects.get(tries=1)
    assert (refused.state, refused.last_error) == ("Given up", "AnymailRecipientsRefused")
    assert bounces.is_undeliverable(ANA)
    assert not bounces.is_undeliverable(BEN)
    assert UndeliverableAddress.objects.get().kind == Kind.REJECTED


@pytest.mark.django_db
@pytest.mark.parametrize("status", [401, 429, 500, 503])
def test_a_service_in_trouble_is_asked_again_and_nobody_is_blamed(
    settings: Any, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    with postmark(settings) as service:
        service.answers[ANA] = (status, {"ErrorCode": 10, "Message": f"Not now, {ANA}"})
        assert queue(ANA, "confirm_sign_up", WORDS)
        assert send_due() == 0
    mail = OutgoingMail.objects.get()
    assert mail.state == "Waiting for another try"
    assert mail.last_error == f"AnymailRequestsAPIError {status}"
    assert not UndeliverableAddress.objects.exists()
    assert ANA not in caplog.text


@pytest.mark.parametrize("name", SERVICES)
@pytest.mark.filterwarnings("ignore:django-anymail has dropped")
def test_each_service_is_known_to_anymail_under_the_names_we_give(settings: Any, name: str) -> None:
    """It can be made, would take such a mail as ours, and has a place for its reports."""
    use(settings, name)
    message = EmailMultiAlternatives("S", "T", "a@example.org", [ANA], headers={"X-A": "b"})
    message.attach_alternative("<p>T</p>", "text/html")
    backend: Any = django_mail.get_connection()
    backend.build_message_payload(message, backend.send_defaults)
    view: Any = resolve(f"/{name}/tracking/", "anymail.urls").func
    view.view_class()
    for need in SERVICES[name].needs:
        assert need in settings.ANYMAIL
        left = {k: v for k, v in settings.ANYMAIL.items() if k != need}
        with pytest.raises(ImproperlyConfigured, match=need):
            service_settings(name, json.dumps(left), [SECRET])


def test_what_is_missing_is_named_and_no_secret_is_repeated() -> None:
    token = '{"POSTMARK_SERVER_TOKEN": "s3cr3t-token"}'
    good = {"ANYMAIL_SERVICE": "postmark", "ANYMAIL_SETTINGS": token,
            "ANYMAIL_WEBHOOK_SECRET": SECRET, "ENVIRONMENT": "local"}  # fmt: skip
    assert start_up(**good).returncode == 0
    for change, words in (
        ({"ANYMAIL_SERVICE": "amazon_ses"}, "must be one of brevo, mailgun"),
        ({"ANYMAIL_SETTINGS": ""}, "lacks POSTMARK_SERVER_TOKEN, which postmark needs"),
        ({"ANYMAIL_SETTINGS": "s3cr3t-token"}, "must be JSON on one line"),
        ({"ANYMAIL_SETTINGS": '["s3cr3t-token"]'}, "must be JSON on one line"),
        ({"ANYMAIL_WEBHOOK_SECRET": ""}, "ANYMAIL_WEBHOOK_SECRET must be name:password"),
        ({"ANYMAIL_WEBHOOK_SECRET": "reports:s3cr3t-token"}, "20 characters or longer"),
        ({"ANYMAIL_WEBHOOK_SECRET": f"{SECRET},s3cr3t-token"}, "20 characters or longer"),
        ({"EMAIL_URL": "smtp://u:s3cr3t-token@localhost:25"}, "are both set"),
    ):
        result = start_up(**(good | change))
        last = result.stderr.strip().splitlines()[-1]
        assert words in last
        assert "s3cr3t-token" not in last


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["postmark", "mailgun", "nothing"])
def test_without_a_service_there_is_nowhere_to_report(path: str) -> None:
    assert Client().post(f"/anymail/{path}/tracking/", "{}", "application/json").status_code == 404
