"""What a service reports: understood, believed with the right secret alone, and never an error."""

from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from hypothesis import strategies as st

from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail, UndeliverableAddress
from dpa.mail.outbox import queue
from dpa.mail.sending import send_due
from tests.mail_service import SECRET, bounce, dropped, failed, postmark, tell, use
from tests.staff import signed_in

pytestmark = pytest.mark.django_db
ANA = "ana@example.org"
WORDS = {"organization": "Drug Policy Alliance", "link": "https://www.example.org/c/1"}
COMPLAINT = {"RecordType": "SpamComplaint", "Type": "SpamComplaint", "TypeCode": 512}
LEFT = {"RecordType": "SubscriptionChange", "Recipient": ANA, "SuppressSending": True,
        "SuppressionReason": "ManualSuppression", "ChangedAt": "2026-06-05T17:17:32Z"}  # fmt: skip


def marks() -> list[tuple[str, int]]:
    return [(mark.kind, mark.count) for mark in UndeliverableAddress.objects.all()]


@pytest.mark.parametrize(
    ("service", "report", "kind"),
    [
        ("postmark", bounce(ANA), Kind.BOUNCED),
        ("postmark", bounce(ANA, Type="BadEmailAddress"), Kind.REJECTED),
        ("postmark", bounce(ANA) | COMPLAINT, Kind.COMPLAINED),
        ("postmark", LEFT, Kind.LEFT),
        ("mailgun", failed(ANA), Kind.BOUNCED),
        ("mailgun", failed(ANA, event="complained", severity=""), Kind.COMPLAINED),
        ("mailgun", failed(ANA, event="unsubscribed", severity=""), Kind.LEFT),
        ("sendgrid", [dropped(ANA)], Kind.BOUNCED),
        ("sendgrid", [dropped(ANA, event="dropped", reason="Invalid", type="")], None),
        ("sendgrid", [dropped(ANA, event="spamreport")], Kind.COMPLAINED),
        # Not now, or our own fault: nothing is held against the address.
        ("postmark", bounce(ANA, Type="SoftBounce"), None),
        ("postmark", bounce(ANA, Type="Transient"), None),
        ("postmark", bounce(ANA, Type="DMARCPolicy"), None),
        ("postmark", {"RecordType": "Delivery", "Recipient": ANA}, None),
        ("mailgun", failed(ANA, severity="temporary", reason="generic"), None),
        ("mailgun", failed(ANA, reason="generic"), None),
        ("mailgun", failed(ANA, event="delivered", severity=""), None),
        ("sendgrid", [dropped(ANA, type="blocked")], None),
        ("sendgrid", [dropped(ANA, event="deferred")], None),
    ],
)
@pytest.mark.filterwarnings("ignore:django-anymail has dropped")
def test_reports_in_the_services_own_words(
    settings: Any, service: str, report: Any, kind: Kind | None
) -> None:
    use(settings, service)
    for _ in range(3):  # services repeat themselves
        assert tell(service, report).status_code == 200
    assert marks() == ([(kind, 1)] if kind else [])
    assert bounces.is_undeliverable(ANA.upper()) == bool(kind)


@pytest.mark.filterwarnings("ignore:django-anymail has dropped")
def test_many_at_once(settings: Any) -> None:
    use(settings, "sendgrid")
    people = [f"p{number}@example.org" for number in range(200)]
    assert tell("sendgrid", [dropped(person) for person in people]).status_code == 200
    assert marks() == [(Kind.BOUNCED, 1)] * 200


@pytest.mark.parametrize(
    "secret", ["", "reports:abcdefghij0123456788", "x", "reports:", ":", "ä:ö"]
)
@pytest.mark.parametrize(
    ("service", "report"), [("postmark", bounce(ANA)), ("mailgun", failed(ANA))]
)
def test_without_the_secret_nothing_is_believed(
    settings: Any, service: str, report: Any, secret: str
) -> None:
    use(settings, service)
    answer = tell(service, report, secret)
    assert (answer.status_code, answer.headers["WWW-Authenticate"][:5]) == (401, "Basic")
    assert marks() == []


def test_a_signature_is_checked_as_well(settings: Any) -> None:
    use(settings, "mailgun")
    assert tell("mailgun", failed(ANA, key="somebody-else")).status_code == 401
    assert tell("mailgun", failed(ANA) | {"signature": {}}).status_code == 401
    assert marks() == []


def test_two_secrets_hold_while_one_is_changed(settings: Any) -> None:
    use(settings, "postmark")
    new = "reports:zyxwvutsrq9876543210"
    settings.ANYMAIL["WEBHOOK_SECRET"] = [new, SECRET]
    assert tell("postmark", bounce(ANA), new).status_code == 200
    assert tell("postmark", bounce(ANA), SECRET).status_code == 200


GARBAGE = [
    b"", b"\0", b"\xff\xfe", b"[]", b"{}", b"null", b"1", b'"x"', b"[" * 100_000, b"[[[[]]]]",
    b'{"RecordType": "Bounce"}', b'{"RecordType": {"a": 1}}', b'{"RecordType": "Inbound"}',
    b'{"RecordType": "Bounce", "Type": "HardBounce", "Email": {"a": [1]}}',
    b'{"RecordType": "Bounce", "Type": "HardBounce", "Email": "a\\u0000b@example.org"}',
    b'{"RecordType": "Bounce", "Type": "HardBounce", "Email": "a@b.c", "BouncedAt": 7}',
    b'{"RecordType": "Bounce", "Type": "HardBounce", "Email": "' + b"a" * 400 + b'"}',
    b"x" * 6_000_000,
]  # fmt: skip


@pytest.mark.parametrize("body", GARBAGE, ids=range(len(GARBAGE)))
@pytest.mark.parametrize("service", ["postmark", "mailgun", "sendgrid", "brevo", "sparkpost"])
@pytest.mark.filterwarnings("ignore:django-anymail has dropped")
def test_garbage_is_no_error_and_marks_nobody(
    settings: Any, service: str, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    use(settings, service)
    answer = tell(service, body)
    assert answer.status_code in ({413} if len(body) > 5_500_000 else {200, 400, 401})
    assert marks() == []
    assert "Traceback" not in caplog.text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(bounce(""), json_values)))
@tries(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_report_whatsoever_breaks_it(settings: Any, changed: dict[str, Any]) -> None:
    use(settings, "postmark")
    assert tell("postmark", bounce(ANA) | changed).status_code in {200, 400}


def test_other_ways_of_asking(settings: Any) -> None:
    use(settings, "postmark")
    client = Client()
    assert client.get("/anymail/postmark/tracking/").status_code == 405
    assert client.put("/anymail/postmark/tracking/").status_code == 405
    assert client.head("/anymail/postmark/tracking/").status_code == 200
    assert client.post("/anymail/mailgun/tracking/").status_code == 404


def test_what_could_not_be_written_down_is_to_come_again(
    settings: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    use(settings, "postmark")
    told: list[str] = []

    def fails_once(email: str, kind: Kind) -> None:
        told.append(email)
        if len(told) == 1:
            raise RuntimeError(f"no room for {email}")

    monkeypatch.setattr(bounces, "_listeners", [fails_once])
    answer = tell("postmark", bounce(ANA))
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "60")
    assert marks() == []
    assert tell("postmark", bounce(ANA)).status_code == 200
    assert marks() == [(Kind.BOUNCED, 1)]
    assert told == [ANA, ANA]
    assert ANA not in caplog.text


def test_staff_see_that_a_mail_came_back_and_not_whose(settings: Any) -> None:
    with postmark(settings):
        assert queue(ANA, "confirm_sign_up", WORDS)
        assert send_due() == 1
    mail = OutgoingMail.objects.get()
    tell("postmark", bounce(ANA, MessageID=mail.service_id))
    mail.refresh_from_db()
    assert mail.state == "Bounced"
    assert mail.came_back_at
    html = signed_in("Administrators").get("/admin/reports/mail/").content.decode()
    assert "Bounced" in html
    assert ANA not in html
