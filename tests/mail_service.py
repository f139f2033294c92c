"""A sending service on this machine: takes mail as Postmark's interface does, and reports on it."""

import hashlib
import hmac
import json
import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from django.test import Client

from dpa.mail.services import SERVICES, service_settings

SECRET = "reports:abcdefghij0123456789"
# By https://postmarkapp.com/developer/api/email-api
TAKEN = {"ErrorCode": 0, "Message": "OK", "SubmittedAt": "2026-11-26T10:00:00Z"}


class Service:
    """What it was sent, and what it answers to the next mail to an address."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.tokens: list[str] = []
        self.answers: dict[str, tuple[int, dict[str, Any]]] = {}

    def answer(self, mail: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Status and words for this mail."""
        self.sent.append(mail)
        number = f"0a129aee-e1cd-480d-b08d-{len(self.sent):012}"
        return self.answers.get(mail["To"], (200, TAKEN | {"To": mail["To"], "MessageID": number}))


@contextmanager
def postmark(settings: Any) -> Iterator[Service]:
    """The site sends by this service for a while."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            service.tokens.append(self.headers["X-Postmark-Server-Token"])
            mail = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, words = service.answer(mail)
            body = json.dumps(words).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=[0.02], daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/"
        use(settings, "postmark", POSTMARK_API_URL=url, POSTMARK_SERVER_TOKEN="token-of-a-test")
        yield service
        server.shutdown()


def use(settings: Any, name: str, **values: str) -> None:
    """The site is configured for that service, as its environment would do it."""
    given = dict.fromkeys(SERVICES[name].needs, "key-of-a-test") | values
    settings.ANYMAIL_SERVICE = name
    for key, value in service_settings(name, json.dumps(given), [SECRET]).items():
        setattr(settings, key, value)


def tell(service: str, report: Any, secret: str = SECRET, **extra: Any) -> Any:
    """Posts a report as the service would, from outside, without any cookie."""
    body = report if isinstance(report, bytes | str) else json.dumps(report)
    headers = {"Authorization": f"Basic {b64encode(secret.encode()).decode()}"} if secret else {}
    return Client(enforce_csrf_checks=True, raise_request_exception=False).post(
        f"/anymail/{service}/tracking/",
        body,
        content_type="application/json",
        headers=headers,
        **extra,
    )


def bounce(email: str, **values: Any) -> dict[str, Any]:
    """By https://postmarkapp.com/developer/webhooks/bounce-webhook."""
    return {
        "RecordType": "Bounce",
        "ID": 901542550,
        "Type": "HardBounce",
        "TypeCode": 1,
        "MessageID": "2706ee8a-737c-4285-b032-ccd317af53ed",
        "Details": "smtp;550 5.1.1 The email account that you tried to reach does not exist.",
        "Email": email,
        "From": "website@example.org",
        "BouncedAt": "2026-04-27T16:28:50.3963933-04:00",
        "Inactive": True,
        "Subject": "Confirm your sign-up",
    } | values


def failed(email: str, key: str = "key-of-a-test", **values: Any) -> dict[str, Any]:
    """By https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks, signed."""
    stamp, token = "1777321730", "651869375b9df3c98fc15c4889b102119add1235c38fc92824"
    sealed = hmac.new(key.encode(), f"{stamp}{token}".encode(), hashlib.sha256).hexdigest()
    return {
        "signature": {"timestamp": stamp, "token": token, "signature": sealed},
        "event-data": {
            "event": "failed",
            "severity": "permanent",
            "reason": "bounce",
            "recipient": email,
            "timestamp": 1777321730.389832,
            "message": {"headers": {"to": email, "message-id": "20260427.1.0DF5@example.org"}},
            "delivery-status": {"code": 550, "message": "5.1.1 The account does not exist."},
        }
        | values,
    }


def dropped(email: str, **values: Any) -> dict[str, Any]:
    """By https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event."""
    return {
        "email": email,
        "timestamp": 1777321730,
        "anymail_id": "de212213-bb66-4302-8f3f-20acdb7a104e",
        "sg_event_id": "lC0Rc-FuQmKbnxCWxX1jRQ",
        "reason": "550 5.1.1 The email account that you tried to reach does not exist.",
        "event": "bounce",
        "status": "5.1.1",
        "type": "bounce",
    } | values
