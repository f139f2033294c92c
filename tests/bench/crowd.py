"""Many people at once who send a form, and what each of them was told."""

import http.client
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from tests.bench.site import PORT

HEADERS = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0",
    "X-Forwarded-Proto": "https",
}
# How the two pages for a database that does not answer say it.
NOT_SAVED = (b"Nothing you sent has been stored", b"was not taken in")
# One person's address and the form's words for it.
Form = Callable[[int], tuple[str, dict[str, str]]]


@dataclass
class Told:
    """Addresses by what their owners were told, and the seconds that the good answers took."""

    saved: list[str] = field(default_factory=list)
    not_saved: list[str] = field(default_factory=list)
    # The connection broke off: the browser says so, and the person knows nothing.
    cut_off: list[str] = field(default_factory=list)
    anything_else: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def p99(self) -> float:
        """What 99 of 100 good answers stayed below, in milliseconds."""
        ordered = sorted(self.seconds)
        return ordered[int(len(ordered) * 0.99)] * 1000 if ordered else 0.0


def send(path: str, form: Form, clients: int, seconds: float) -> Told:
    """So many clients send one form after another for so long, each as another person."""
    told, until, lock = Told(), time.monotonic() + seconds, threading.Lock()
    numbers = iter(range(10**9))

    def client() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        while time.monotonic() < until:
            with lock:
                number = next(numbers)
            email, words = form(number)
            began = time.monotonic()
            try:
                into = _asked(connection, path, words, network(number), told)
            except (OSError, http.client.HTTPException):
                into = told.cut_off
                connection.close()
                time.sleep(0.05)
            else:
                if into is told.saved:
                    told.seconds.append(time.monotonic() - began)
            into.append(email)

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def network(number: int) -> str:
    """An address in a network of its own, in a range that is for tests of networks (RFC 2544)."""
    return f"{10 + number // 65536}.{number // 256 % 256}.{number % 256}.7"


def _asked(
    connection: http.client.HTTPConnection,
    path: str,
    words: dict[str, str],
    address: str,
    told: Told,
) -> list[str]:
    headers = HEADERS | {"X-Forwarded-For": address}
    connection.request("POST", path, urlencode(words), headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status in {302, 303}:
        return told.saved
    said = answer.status == 503 and any(words in body for words in NOT_SAVED)
    return told.not_saved if said else told.anything_else
