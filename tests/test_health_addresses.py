"""Addresses that are never asked, however they are written and wherever a name leads."""

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpa.http import addresses
from dpa.http.addresses import RefusedError, is_public, take_apart
from dpa.stats.health import hosts
from dpa.stats.health.answer import Outcome
from dpa.stats.health.asking import ask
from dpa.stats.health.hosts import Hosts
from tests.answering import sent_to, serving, status

PRIVATE = [
    "127.0.0.1", "10.1.2.3", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1",
    "0.1.2.3", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.0.8", "198.18.0.1", "::", "::1",
    "fe80::1", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1",
    "::ffff:8.8.8.8", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1", "2002:7f00:1::",
    "2002:a00:1::1", "2001:0:5ef5::1", "2001:db8::1", "100::1", "3fff::1",
]  # fmt: skip
PUBLIC = ["8.8.8.8", "23.215.0.136", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00::1"]


@pytest.mark.parametrize("ip", PRIVATE)
def test_what_is_not_of_the_public_web(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize("ip", PUBLIC)
def test_what_is(ip: str) -> None:
    assert is_public(ip)


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
@example(ip_address("192.0.0.170"))
def test_python_calls_nothing_special_that_we_would_ask(ip: IPv4Address | IPv6Address) -> None:
    if is_public(str(ip)):
        assert ip.is_global
        assert not any(
            (ip.is_private, ip.is_loopback, ip.is_link_local, ip.is_multicast, ip.is_reserved,
             ip.is_unspecified)
        )  # fmt: skip
        if isinstance(ip, IPv6Address):
            assert (ip.ipv4_mapped, ip.sixtofour, ip.teredo) == (None, None, None)


@given(st.ip_addresses(v=4))
def test_an_address_inside_another_opens_no_way_around(ip: IPv4Address) -> None:
    for number in (0xFFFF << 32 | int(ip), int(ip), 0x64FF9B << 96 | int(ip),
                   0x2002 << 112 | int(ip) << 80):  # fmt: skip
        assert not is_public(str(IPv6Address(number)))


@given(st.text() | st.text("htps:/@[].%#?\\\r\n\t0179xabf-é").map("http://".__add__))
def test_any_text_is_taken_apart_or_refused(text: str) -> None:
    try:
        address = take_apart(text)
    except RefusedError:
        return
    assert address.scheme in {"http", "https"}
    assert address.port in {80, 443}
    assert address.host.isascii()
    assert address.target.startswith("/")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f000001/",
        "http://0177.0.0.1/", "http://127.1/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
        "http://0/", "http://127.0.0.1./", "http://①②⑦.0.0.1/",
    ],
)  # fmt: skip
def test_this_machine_by_whatever_name(url: str) -> None:
    answer = ask(url, Hosts())
    assert answer.outcome is Outcome.FAILED
    assert answer.detail in {"leads to an address that is not public", "its name leads nowhere"}


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org:8080/", "https://u@example.org/", "gopher://a/", "http:///x", "",
        "http://user:pass@example.org/", "http://a:b/", "http://example.org:99999/",
        "http://" + "a" * 64 + ".org/",
    ],
)  # fmt: skip
def test_what_is_refused_before_any_name_is_looked_up(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: pytest.fail("looked up"))
    assert ask(url, Hosts()).outcome is Outcome.FAILED


def leads(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """Makes names lead to these, one list after the other; returns what is asked for."""
    real, asked, left = socket.getaddrinfo, [], list(answers)

    def fake(host: str, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host.replace(".", "").isdecimal():  # an IP address, when connecting to it
            return real(host, port, *args, **kwargs)
        asked.append(host)
        ips = left.pop(0) if left else ["127.0.0.2"]
        return [entry for ip in ips for entry in real(ip, port, *args, **kwargs)]

    monkeypatch.setattr(socket, "getaddrinfo", fake)
    return asked


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    leads(monkeypatch, *[["8.8.8.8", "10.0.0.1"]] * 9)
    detail = "leads to an address that is not public"
    assert ask("http://example.org/", Hosts()).detail == detail


def open_only(monkeypatch: pytest.MonkeyPatch, ip: str, port: int) -> None:
    """As if that address on this machine were the public web, and no other."""
    monkeypatch.setattr(hosts, "PAUSE", 0)
    monkeypatch.setattr(addresses, "is_public", lambda candidate: candidate == ip)
    monkeypatch.setattr(addresses, "PORTS", {"http": port, "https": 443})


def test_a_public_page_cannot_send_us_to_a_private_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as web, serving("127.0.0.2") as inside:
        open_only(monkeypatch, "127.0.0.1", web.server.server_port)
        web.says["/trap"] = sent_to(inside.url("/secret"))
        web.says["/cloud"] = sent_to("http://169.254.169.254/latest/meta-data/")
        web.says["/robots.txt"] = sent_to("http://127.0.0.2/robots.txt")
        for path in ("/trap", "/cloud"):
            answer = ask(web.url(path), Hosts())
            assert answer.outcome is Outcome.FAILED
            assert "not asked" in answer.detail or "not public" in answer.detail
        assert inside.asked == []
        assert "HEAD /trap" in web.heard()


def test_the_connection_goes_to_the_address_that_was_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving() as web:
        port = web.server.server_port
        open_only(monkeypatch, "127.0.0.1", port)
        web.says["/robots.txt"] = status(404)
        asked = leads(monkeypatch, ["127.0.0.1"], ["127.0.0.1"])  # afterwards it leads inside
        assert ask(f"http://rebinding.test:{port}/page", Hosts()).outcome is Outcome.ANSWERED
        assert asked == ["rebinding.test", "rebinding.test"]  # once a request: robots.txt, page
        assert web.asked[-1][2]["Host"] == f"rebinding.test:{port}"
        assert "not public" in ask(f"http://rebinding.test:{port}/page", Hosts()).detail


def test_a_deaf_address_gives_way_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as web:
        port = web.server.server_port
        open_only(monkeypatch, "127.0.0.1", port)
        monkeypatch.setattr(addresses, "is_public", lambda ip: ip.startswith("127."))
        leads(monkeypatch, *[["127.0.0.9", "127.0.0.1"]] * 2)
        assert ask(f"http://two.test:{port}/", Hosts()).outcome is Outcome.ANSWERED
