"""Certificates: those of the name in the address count, though we connect to an IP address."""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dpa.stats.health import hosts
from dpa.stats.health.answer import Answer, Outcome
from dpa.stats.health.asking import ask
from dpa.stats.health.hosts import Hosts
from tests.answering import Web, sent_to, serving

NAME = "source.test"

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="needs the program openssl")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificate and key for NAME, signed by itself, in one file."""
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-keyout", file, "-out", file.with_suffix(".crt"), "-days", "2",
         "-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"],
        check=True, capture_output=True,
    )  # fmt: skip
    with file.open("a") as both:
        both.write(file.with_suffix(".crt").read_text())
    return file


@pytest.fixture
def web(certificate: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server with that certificate; every name leads to it."""
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *args, **kwargs: real("127.0.0.1", *args, **kwargs)
    )
    monkeypatch.setattr(hosts, "PAUSE", 0)
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(name=NAME, tls=context) as web:
        yield web


def trust(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a known authority had signed it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_suffix(".crt")))


def test_a_certificate_that_nobody_vouches_for_is_no_answer(web: Web) -> None:
    untrusted = Answer(Outcome.FAILED, "certificate: self-signed certificate", heard=False)
    assert ask(web.url("/"), Hosts()) == untrusted
    assert web.asked == []


def test_the_certificate_is_held_against_the_name(
    web: Web, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust(certificate, monkeypatch)
    assert ask(web.url("/"), Hosts()).outcome is Outcome.ANSWERED
    web.name = "other.test"
    wrong = ask(web.url("/"), Hosts())
    assert wrong.outcome is Outcome.FAILED
    assert wrong.detail.startswith("certificate: Hostname mismatch")


def test_plain_http_where_tls_is_spoken_and_the_other_way_round(web: Web) -> None:
    assert ask(web.url("/").replace("https", "http"), Hosts()).outcome is Outcome.FAILED
    with serving() as plain:
        answer = ask(plain.url("/").replace("http", "https"), Hosts())
        assert (answer.outcome, answer.detail) == (Outcome.FAILED, "no secure connection")


def test_a_redirect_to_plain_http_is_followed_as_browsers_do(
    web: Web, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust(certificate, monkeypatch)
    with serving() as plain:
        web.says["/old"] = sent_to(plain.url("/new"))
        answer = ask(web.url("/old"), Hosts())
        assert answer.outcome is Outcome.ANSWERED
        assert f"redirect to {plain.url('/new')}" in answer.detail
