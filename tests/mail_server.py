"""A mail server on this machine that behaves as a test tells it to."""

import asyncio
import email
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from typing import Any

from aiosmtpd.controller import Controller


class Postbox:
    """What has been accepted, and how the next mail to an address is answered."""

    def __init__(self) -> None:
        self.accepted: list[tuple[str, Message]] = []
        self.asked: list[str] = []
        self.answers: dict[str, str] = {}  # to RCPT, by address
        self.dropped: set[str] = set()  # addresses in whose DATA the connection ends
        self.slow: dict[str, float] = {}  # seconds before RCPT is answered

    @property
    def got(self) -> list[str]:
        """To whom mail has been accepted, in turn."""
        return [to for to, _ in self.accepted]

    async def handle_RCPT(
        self, server: Any, session: Any, envelope: Any, address: str, options: Any
    ) -> str:
        """Takes a recipient, or not."""
        self.asked.append(address)
        await asyncio.sleep(self.slow.get(address, 0))
        envelope.rcpt_tos.append(address)
        return self.answers.get(address, "250 OK")

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Takes the mail itself, unless it hangs up."""
        (to,) = envelope.rcpt_tos
        if to in self.dropped:
            server.transport.abort()
            return "451 nobody hears this"
        self.accepted.append((to, email.message_from_bytes(envelope.content)))
        return "250 OK"


@contextmanager
def serving(settings: Any, port: int = 0) -> Iterator[Postbox]:
    """A server that runs for a while; the site's settings point at it, with little patience."""
    if not port:
        port = free_port()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", port, 1
    with on_port(port) as box:
        yield box


@contextmanager
def on_port(port: int) -> Iterator[Postbox]:
    """The same, without anybody's settings."""
    box = Postbox()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


def free_port() -> int:
    """One on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
