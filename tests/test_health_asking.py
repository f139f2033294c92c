"""Asking one address, of a real server that answers well, badly, late, or not at all."""

import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest

from dpa.stats.health import following, hosts
from dpa.stats.health.answer import Answer, Outcome
from dpa.stats.health.asking import ask
from dpa.stats.health.hosts import Hosts
from tests.answering import Act, Web, only_get, raw, sent_to, serving, silent, status

OK, NO, WAIT, OUT = Outcome.ANSWERED, Outcome.FAILED, Outcome.WAIT, Outcome.KEPT_OUT


@pytest.fixture(autouse=True)
def _allowed(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    monkeypatch.setattr(hosts, "PAUSE", 0)


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as web:
        yield web


def said(web: Web, act: Act, path: str = "/report.pdf") -> tuple[Outcome, str]:
    """What we make of a server that acts like this."""
    web.says[path] = act
    answer = ask(web.url(path), Hosts())
    return answer.outcome, answer.detail


def test_an_answer_to_head_is_enough(web: Web) -> None:
    assert said(web, status(200)) == (OK, "200 OK")
    assert web.heard() == ["HEAD /report.pdf"]
    assert said(web, status(204)) == (OK, "204 No Content")


def test_it_says_who_asks_and_nothing_else(web: Web, settings: Any) -> None:
    settings.WAGTAIL_SITE_NAME, settings.SITE_URL = "Alianza ñ", "https://www.example.org"
    said(web, status(200))
    for _, _, headers in web.asked:
        assert headers == {
            "Host": f"127.0.0.1:{web.server.server_port}",
            "User-Agent": "DPA-link-check/1.0 (Alianza ?; +https://www.example.org)",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }


@pytest.mark.parametrize("refusal", [403, 404, 405, 500, 501])
def test_get_has_the_last_word_where_head_is_refused(web: Web, refusal: int) -> None:
    assert said(web, only_get(status(refusal), status(200, b"It is here."))) == (OK, "200 OK")
    assert web.heard() == ["HEAD /report.pdf", "GET /report.pdf"]


def test_get_has_it_too_where_head_hangs(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "SECONDS", 0.4)
    assert said(web, only_get(silent, status(200))) == (OK, "200 OK")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (404, (NO, "404 Not Found")),
        (410, (NO, "410 Gone")),
        (500, (NO, "500 Internal Server Error")),
        (503, (NO, "503 Service Unavailable")),
        (304, (NO, "304 Not Modified")),
        (999, (NO, "999")),
        (401, (OUT, "401 Unauthorized")),
        (403, (OUT, "403 Forbidden")),
    ],
)
def test_what_a_status_means(web: Web, code: int, expected: tuple[Outcome, str]) -> None:
    assert said(web, status(code)) == expected


@pytest.mark.parametrize(
    "act", [status(429, Retry_After="3600"), status(429), status(503, Retry_After="Fri, 31 Dec")]
)
def test_who_asks_us_to_wait_is_left_alone(web: Web, act: Act) -> None:
    web.says["/busy"] = act
    known = Hosts()
    assert ask(web.url("/busy"), known).outcome is WAIT
    assert ask(web.url("/other"), known).outcome is WAIT
    assert web.heard() == ["HEAD /busy"]


def test_a_slow_body_is_not_waited_for(web: Web) -> None:
    endless = raw(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 10_000, pause=0.001, forever=True)
    began = time.monotonic()
    assert said(web, only_get(status(405), endless)) == (OK, "200 OK")
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "act",
    [
        silent,
        raw(b"HTTP/1.1 200 OK\r\nX: ", b"x", pause=0.05, forever=True),
        raw(b"HTTP/1.1 100 Continue\r\n\r\n", pause=0.05, forever=True),
    ],
    ids=["silent", "one letter at a time", "on and on"],
)
def test_no_server_holds_us_longer_than_allowed(
    web: Web, act: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "SECONDS", 0.4)
    began = time.monotonic()
    assert said(web, act) == (NO, "timed out")
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "act",
    [
        raw(b"\x00\xff what is this\r\n\r\n"),
        raw(b"HTTP/1.1 abc\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n"),
        raw(b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 1000 + b"\r\n"),
    ],
    ids=["bytes", "no number", "long header", "many headers"],
)
def test_garbage_is_no_answer(web: Web, act: Act) -> None:
    assert said(web, act)[0] is NO


def test_a_closed_door(web: Web) -> None:
    assert said(web, raw()) == (NO, "broke off")
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    closed = Answer(NO, "connection refused", heard=False)
    assert ask(f"http://127.0.0.1:{port}/", Hosts()) == closed


def test_a_name_that_leads_nowhere() -> None:
    nowhere = Answer(NO, "its name leads nowhere", heard=False)
    assert ask("http://no-such-name.invalid/", Hosts()) == nowhere


def test_redirects_are_followed_and_told(web: Web) -> None:
    web.says["/old"] = sent_to("../new?year=2022#page-3", 301)
    new = f" after a redirect to {web.url('/new?year=2022')}"
    assert said(web, sent_to("/old", 308), "/older") == (OK, f"200 OK{new}#page-3")
    assert web.heard() == ["HEAD /older", "HEAD /old", "HEAD /new?year=2022"]


def test_the_front_page_in_place_of_the_page_answers_but_is_told(web: Web) -> None:
    expected = (OK, "200 OK after a redirect to the front page of 127.0.0.1")
    assert said(web, sent_to("/")) == expected


@pytest.mark.parametrize("target", ["/acción?a=é", "/with space", "/acci%C3%B3n"])
def test_addresses_that_are_not_plain_letters(web: Web, target: str) -> None:
    assert said(web, sent_to(target.encode().decode("latin-1")))[0] is OK
    assert ask(web.url(target), Hosts()).outcome is OK
    assert len(set(web.heard()[1:])) == 1, web.heard()


def test_a_chain_of_five_is_followed_a_longer_one_not(web: Web) -> None:
    for step in range(1, 6):
        web.says[f"/{step}"] = sent_to(f"/{step - 1}")
    assert ask(web.url("/5"), Hosts()).outcome is OK
    assert said(web, sent_to("/5"), "/6") == (NO, "redirects more than 5 times")
    assert said(web, sent_to("/loop"), "/loop") == (NO, "redirects more than 5 times")


@pytest.mark.parametrize(
    "target",
    ["ftp://x.org/", "javascript:alert(1)", "http://[bad/", "http://a:b@127.0.0.1/", "file:///x"],
)
def test_a_redirect_to_what_is_no_page_is_no_answer(web: Web, target: str) -> None:
    assert said(web, sent_to(target))[0] is NO
