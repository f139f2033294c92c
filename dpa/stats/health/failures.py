"""Why there was no answer, in a few words for staff."""

import socket
import ssl
from collections.abc import Iterator

from urllib3.exceptions import HTTPError
from urllib3.exceptions import TimeoutError as StepTimeoutError

from dpa.stats.health.addresses import RefusedError

# All that asking an address may raise; anything else is a fault of ours.
FAILURES = (RefusedError, HTTPError, OSError, ValueError)
WORDS: list[tuple[type[BaseException], str]] = [
    (ssl.SSLError, "no secure connection"),
    (socket.gaierror, "its name leads nowhere"),
    (TimeoutError, "timed out"),
    (StepTimeoutError, "timed out"),
    (ConnectionRefusedError, "connection refused"),
    (ConnectionError, "broke off"),
]


def failure_words(error: Exception) -> str:
    """Such as “timed out” or “certificate has expired”."""
    if isinstance(error, RefusedError):
        return str(error)
    for cause in causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"certificate: {cause.verify_message}"
        for kind, words in WORDS:
            if isinstance(cause, kind):
                return words
    return "no sensible answer"


def causes(error: BaseException) -> Iterator[BaseException]:
    """The innermost first: urllib3 wraps what happened, now in its arguments, now as the cause."""
    inner = [e for e in (*error.args, error.__cause__) if isinstance(e, BaseException)]
    for cause in inner:
        yield from causes(cause)
    yield error
