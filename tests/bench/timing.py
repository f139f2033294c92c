"""How long a page takes, and how fast a file flows."""

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

from django.test import Client

from dpa.freshness.memory import forget

ROUNDS = 15
CARDS = 30


@dataclass(frozen=True)
class Flow:
    """Rows a second of a stream, and by how many MB the process grew while it flowed."""

    rows: int
    rows_a_second: float
    grown: float


def seconds(address: str, before: Callable[[], None]) -> float:
    """The median of some requests, `before` called ahead of each; the page cache is off."""
    client = Client()
    taken = []
    for _ in range(ROUNDS):
        before()
        start = time.perf_counter()
        response = client.get(address)
        taken.append(time.perf_counter() - start)
        if response.status_code != 200:
            raise SystemExit(f"{address} answered {response.status_code}.")
    return median(taken)


def warm(address: str) -> float:
    """With what the process remembers of this generation: the usual case."""
    Client().get(address)
    return seconds(address, lambda: None)


def cold(address: str) -> float:
    """With nothing remembered: the first reader after something was published."""
    return seconds(address, forget)


def drawing() -> float:
    """The median of cards that nobody has asked for before, as PNG."""
    client = Client()
    taken = []
    for n in range(CARDS):
        start = time.perf_counter()
        if client.get(f"/stats/bench-{n}/card.png").status_code != 200:
            raise SystemExit("A card was not drawn.")
        taken.append(time.perf_counter() - start)
    return median(taken)


def flow(address: str) -> Flow:
    """Reads a streamed file line by line, keeping none of it."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start, rows = time.perf_counter(), 0
    for chunk in Client().get(address):
        rows += chunk.count(b"\n")
    taken = time.perf_counter() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return Flow(rows, rows / taken, grown / 1024)
