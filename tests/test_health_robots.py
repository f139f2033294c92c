"""What hosts ask of robots is read once and kept to."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpa.http.addresses import take_apart
from dpa.stats.health import following, hosts
from dpa.stats.health.answer import Outcome
from dpa.stats.health.asking import ask
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.robots_txt import parsed
from tests.answering import Act, Web, raw, sent_to, serving, silent, status

RULES = b"""\xef\xbb\xbfUser-agent: *
Disallow: /private/

User-agent: DPA-link-check
Disallow: /not-us/
"""


@pytest.fixture
def web(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    monkeypatch.setattr(hosts, "PAUSE", 0)
    with serving() as web:
        yield web


def test_what_it_forbids_is_not_asked(web: Web) -> None:
    web.says["/robots.txt"] = status(200, RULES)
    known = Hosts()
    kept_out = ask(web.url("/not-us/report"), known)
    assert (kept_out.outcome, kept_out.detail) == (
        Outcome.KEPT_OUT, "its robots.txt asks robots to stay away",
    )  # fmt: skip
    assert web.heard() == []
    assert ask(web.url("/private/report"), known).outcome is Outcome.ANSWERED  # rules for us won
    assert [path for _, path, _ in web.asked].count("/robots.txt") == 1


def test_a_redirect_does_not_lead_around_it(web: Web) -> None:
    web.says["/robots.txt"] = status(200, b"User-agent: *\nDisallow: /private/\n")
    web.says["/open"] = sent_to("/private/report")
    assert ask(web.url("/open"), Hosts()).outcome is Outcome.KEPT_OUT
    assert "HEAD /private/report" not in web.heard()


@pytest.mark.parametrize("act", [status(404), status(403), status(200, b"\x00\xff" * 999),
                                 sent_to("/robots.txt"), status(304)])  # fmt: skip
def test_without_rules_all_is_allowed(web: Web, act: Act) -> None:
    web.says["/robots.txt"] = act
    assert ask(web.url("/report"), Hosts()).outcome is Outcome.ANSWERED


@pytest.mark.parametrize("code", [500, 503, 429])
def test_rules_in_trouble_put_it_off(web: Web, code: int) -> None:
    web.says["/robots.txt"] = status(code)
    known = Hosts()
    for path in ("/one", "/two"):
        answer = ask(web.url(path), known)
        assert answer.outcome is Outcome.WAIT
        assert answer.detail.startswith(f"robots.txt: {code} ")
    assert len(web.asked) == 1


def test_a_host_that_cannot_be_reached_is_tried_once(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "SECONDS", 0.3)
    web.says["/robots.txt"] = silent
    known = Hosts()
    for path in ("/one", "/two"):
        answer = ask(web.url(path), known)
        assert (answer.outcome, answer.detail) == (Outcome.FAILED, "timed out")
    assert len(web.asked) == 1


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["User-agent: *", "Disallow: ", "Crawl-delay: ", "Request-rate: ", ""]),
            st.text() | st.sampled_from(["http://[bad", "²", "9" * 400, "9" * 5000, "1/²"]),
        ).map("".join)
    ).map("\n".join)
)
@example("User-agent: *\nDisallow: http://[bad")
@example("User-agent: *\nCrawl-delay: ²")
@example("User-agent: *\nCrawl-delay: " + "9" * 400)
def test_no_text_is_too_strange(text: str) -> None:
    rules, known, address = parsed(text), Hosts(), take_apart("http://example.org/a")
    assert rules.can_fetch("DPA-link-check", address.url) in {True, False}
    known.slow_down(address, rules.crawl_delay("DPA-link-check"))


def test_endless_rules_are_read_to_a_point(web: Web) -> None:
    line = b"Disallow: /far/\n" * 1000
    web.says["/robots.txt"] = raw(
        b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /near/\n", line, forever=True
    )
    known = Hosts()
    assert ask(web.url("/near/"), known).outcome is Outcome.KEPT_OUT
    assert ask(web.url("/report"), known).outcome is Outcome.ANSWERED


class Clock:
    """Stands still unless somebody waits; notes how long each wait was, in seconds."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(hosts, "time", clock)
    return clock


def test_a_host_is_asked_no_faster_than_allowed(
    web: Web, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hosts, "PAUSE", 0.75)
    known = Hosts()
    ask(web.url("/one"), known)
    clock.now += 0.25
    ask(web.url("/two"), known)
    assert len(web.asked) == 3  # robots.txt, and each address
    assert clock.waits == [0, 0.75, 0.5]


def test_a_host_may_ask_for_a_longer_pause(web: Web, clock: Clock) -> None:
    web.says["/robots.txt"] = status(200, b"User-agent: *\nCrawl-delay: 86400\n")
    ask(web.url("/one"), Hosts())
    assert clock.waits == [0, hosts.LONGEST]
