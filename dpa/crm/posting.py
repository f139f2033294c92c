"""Hands one message over, and keeps of the answer nothing but what has to be known."""

from functools import partial
from typing import NamedTuple

from dpa.http.addresses import take_apart
from dpa.http.failures import FAILURES, failure_words
from dpa.http.sending import Request, send, within

AGENT = "DPA-webhooks"
SECONDS = 10.0  # from looking up the name to the end of the answer
# So much of an answer is read, and forgotten: one that breaks off sooner is none.
READ = 16_384


class Message(NamedTuple):
    """What is to be sent where."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None


class Answer(NamedTuple):
    """A status, 0 if there was none; how long to wait, as it was said; or why there was none.

    `ours`: the fault is on our side, and nothing was sent.
    """

    status: int
    retry_after: str = ""
    failure: str = ""
    ours: bool = False


def post(message: Message) -> Answer:
    """What the server answered. Raises nothing, keeps nothing of the body, follows no redirect."""
    try:
        request = Request(
            message.method, take_apart(message.url), AGENT, message.headers, message.body
        )
        reply = within(SECONDS, partial(send, request, READ))
    except FAILURES as error:
        return Answer(0, failure=failure_words(error))
    if reply.bare:
        return Answer(0, failure="broke off")
    return Answer(reply.status, reply.retry_after)
