"""Follows through the real gunicorn: its workers are killed, its database goes away."""

import http.client
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import psutil
import psycopg
import pytest

from tests.production import Server, address, server, static_root

__all__ = ["server", "static_root"]

CLIENTS, SECONDS, KILLS = 4, 6, 3
PERSON = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"}


@pytest.fixture
def kept(server: Server) -> Iterator[psycopg.Connection]:
    """What the server's database holds; the follows go afterwards."""
    with psycopg.connect(address(server.name), autocommit=True) as link:
        yield link
        link.execute("DELETE FROM follows_follow")


def follow_until(server: Server, end: float) -> tuple[int, int]:
    """One reader after the other: how many were sent on, and how many got no answer."""
    sent = lost = 0
    while time.monotonic() < end:
        try:
            answer, _ = server.get("/go/donate/", **PERSON)
            assert answer.status == 302
            sent += 1
        except (OSError, http.client.HTTPException):
            lost += 1
            time.sleep(0.01)
    return sent, lost


def test_a_killed_worker_loses_no_follow_that_was_answered(
    server: Server, kept: psycopg.Connection
) -> None:
    end = time.monotonic() + SECONDS
    killed = set()
    with ThreadPoolExecutor(CLIENTS) as pool:
        readers = [pool.submit(follow_until, server, end) for _ in range(CLIENTS)]
        for _ in range(KILLS):
            time.sleep(SECONDS / (KILLS + 2))
            for worker in psutil.Process(server.pid).children():
                worker.kill()
                killed.add(worker.pid)
        sums = [reader.result() for reader in readers]
    answered, unanswered = (sum(one) for one in zip(*sums, strict=True))
    row = kept.execute("SELECT count(*) FROM follows_follow WHERE link = 'donate'").fetchone()
    assert row is not None
    assert len(killed) >= KILLS
    assert answered > 50
    # Whoever got no answer may have been counted just before the end, never twice.
    assert answered <= row[0] <= answered + min(unanswered, len(killed) * CLIENTS)


def test_without_a_database_nobody_is_sent_on_uncounted(
    server: Server, kept: psycopg.Connection
) -> None:
    assert server.get("/go/donate/", **PERSON)[0].status == 302
    with server.without_database():
        answer, text = server.get("/go/donate/", **PERSON)
    assert answer.status == 503
    assert answer.headers["Retry-After"] == "30"
    assert "<html" in text
    assert server.get("/go/donate/", **PERSON)[0].status == 302


def test_the_way_out_says_what_every_answer_says(server: Server, kept: psycopg.Connection) -> None:
    answer, text = server.get("/go/donate/", **PERSON)
    assert text == ""
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "max-age" in answer.headers["Strict-Transport-Security"]
    missing, page = server.get("/go/nobody/", **PERSON)
    assert missing.status == 404
    assert "default-src 'none'" in missing.headers["Content-Security-Policy"]
    assert "<main" in page
    assert server.get("/go/donate/", "POST", **PERSON)[0].status == 405
    assert server.get("/go/donate", **PERSON)[0].headers["Location"] == "/go/donate/"
