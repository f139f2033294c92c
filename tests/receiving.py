"""A CRM on this machine: it verifies, takes each message once, and fails as a test tells it to."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import Any

from standardwebhooks import Webhook, WebhookVerificationError

from dpa.crm.choices import Protocol
from dpa.crm.models import Delivery, Receiver
from dpa.crm.secrets import new_secret
from dpa.crm.states import with_state
from tests.answering import Act, Web, raw, serving, status

PATH = "/hook"


class Inbox:
    """What it took, in turn, and what it answers next."""

    def __init__(self, web: Web, secret: str) -> None:
        self.web, self.secret = web, secret
        self.got: list[dict[str, Any]] = []
        self.ids: list[str] = []  # of every message that arrived, also the second time
        self.headers: list[dict[str, str]] = []
        self.forged = 0
        self.next: list[Act] = []  # answers before it is well again
        self.always: Act | None = None
        self.refuses: set[str] = set()  # people whose messages it can't digest
        self.receiver = Receiver()
        self._lock = threading.Lock()

    def take(self, handler: BaseHTTPRequestHandler) -> bool:
        """Verifies and keeps a message, once; whether it is genuine."""
        headers, body = dict(handler.headers), handler.rfile.read()
        with self._lock:
            self.headers.append(headers)
            try:
                message = Webhook(self.secret).verify(body, headers)
            except WebhookVerificationError:
                self.forged += 1
                return False
            if headers["webhook-id"] not in self.ids:
                self.got.append(message)
            self.ids.append(headers["webhook-id"])
        return True

    def told(self, person: str) -> list[str]:
        """The kinds of messages about someone, in turn."""
        return [m["type"] for m in self.got if m["data"].get("email") == person]

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        """Answers one request."""
        with self._lock:
            act = self.next.pop(0) if self.next else self.always
        if act is not None:
            act(handler)
        elif self.refuses and any(p.encode() in self._peek(handler) for p in self.refuses):
            status(422)(handler)
        else:
            status(204 if self.take(handler) else 401)(handler)

    def _peek(self, handler: BaseHTTPRequestHandler) -> bytes:
        body = handler.rfile.read()
        handler.rfile.seek(0)
        return body


cut = raw(b"HTTP/1.1 200 O")
cut_later = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nThank")


@contextmanager
def receiving(settings: Any, name: str = "CRM", **values: Any) -> Iterator[Inbox]:
    """Such a server, and the receiver that leads to it."""
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    secret = new_secret()
    with serving() as web:
        inbox = Inbox(web, secret)
        web.says[PATH] = inbox
        usual = {"protocol": Protocol.WEBHOOK, "url": web.url(PATH), "secret": secret}
        inbox.receiver = Receiver.objects.create(name=name, **(usual | values))
        yield inbox


def states() -> list[str]:
    """Where all deliveries stand, the oldest first."""
    rows: Any = with_state(Delivery.objects.order_by("pk"))
    return list(rows.values_list("state", flat=True))
