"""Redirects, followed by hand: each target is an address to be checked like the first."""

import time
from collections.abc import Callable
from functools import partial
from urllib.parse import urljoin

from dpa.http.addresses import Address, RefusedError, take_apart
from dpa.http.sending import Reply, Request, send, within

ROBOT = "DPA-link-check"
REDIRECTS = 5
SECONDS = 15.0  # for the requests of one chain; waiting for a host's turn does not count


def follow(method: str, url: str, before: Callable[[Address], None], keep: int = 0) -> Reply:
    """The reply at the end of the chain; `before` is told of each address and may raise.

    From https to http is followed, as browsers do: nothing secret is sent. Raises RefusedError
    for a chain that is too long, and what `send` raises.
    """
    left = SECONDS
    address = take_apart(url)
    for _ in range(REDIRECTS + 1):
        before(address)
        began = time.monotonic()
        reply = within(left, partial(send, Request(method, address, ROBOT), keep))
        left -= time.monotonic() - began
        if not reply.location:
            return reply
        try:
            address = take_apart(urljoin(address.url, reply.location))
        except ValueError:
            raise RefusedError("redirects to what is not a web address") from None
    raise RefusedError(f"redirects more than {REDIRECTS} times")
