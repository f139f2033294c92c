"""Why there was no answer, in a few words for staff."""

import socket
import ssl

from urllib3.exceptions import HTTPError
from urllib3.exceptions import TimeoutError as StepTimeoutError

from dpa.http.addresses import RefusedError
from dpa.http.causes import causes

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
