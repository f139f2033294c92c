"""Whatever is sent to a public address, nobody sees a 500, and nothing false is believed."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dpa.limits.models import RateWindow
from dpa.supporters.models import DataLink, SignUp, Supporter
from tests.supporting import OURS

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"
# What stands for a part of an address, whatever it is called.
SAMPLES = {"form": "svg", "path": "x", "hash": "x", "filename": "x", "code": "abc234"}


def addresses(resolver: URLResolver, before: str = "") -> Iterator[str]:
    """Every address that is not for staff, with samples for its parts."""
    for one in resolver.url_patterns:
        here = before + plain(str(one.pattern))
        if here.startswith(("admin/", "_util/", "static/")):
            continue
        if isinstance(one, URLPattern):
            yield f"/{here}"
        else:
            yield from addresses(one, here)


def plain(pattern: str) -> str:
    """A route or a regular expression as an address that it may match."""
    pattern = re.sub(r"<(?:\w+:)?(\w+)>(?!\[|\()", lambda m: SAMPLES.get(m[1], "1"), pattern)
    pattern = re.sub(r"\(\?P<?(\w+)>?[^)]*\)\)?", lambda m: SAMPLES.get(m[1], "1"), pattern)
    return re.sub(r"[\\^$?*()]|\[[^]]*\]\+?", "", pattern).replace("\\Z", "")


ADDRESSES = sorted({*addresses(get_resolver()), "/es/sign-up/", "/"})


def test_there_are_addresses_to_fire_at() -> None:
    assert {"/sign-up/", "/go/abc234/", "/stats/1/", "/leave/"} <= set(ADDRESSES)
    assert len(ADDRESSES) > 40


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_method_and_no_words_break_an_address(client: Client, path: str) -> None:
    client.raise_request_exception = False
    for method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"):
        for query in ("", "?t=%00&q=%FF&page=-1&p=x&year=\u0663&on=9999-99-99&c=%0A&with=%00"):
            answer = client.generic(method, path + query, b"\x00\xff", FORM, headers=OURS)
            assert answer.status_code < 500, (method, query)
            assert not answer.cookies, (method, query)


# Names that forms know, and one that none does; values of every kind, also bytes that are no text.
NAMES = ["email", "zip", "language", "interests", "website", "t", "sure", "consent", "nobody"]
VALUE = st.one_of(
    st.text(max_size=40),
    st.binary(max_size=40),
    st.sampled_from(
        ["", "\0", "ana@example.org", "a" * 1_000_000, "ana@example.org\nBcc: b@example.org",
         "yes", "es", "87501", "٨٧٥٠١", "\ud800".encode("utf-8", "surrogatepass"), "%00", "\r\n"]
    ),
)  # fmt: skip
FIELDS = st.lists(st.tuples(st.sampled_from(NAMES), VALUE), max_size=12)
FORMS = [
    "/sign-up/", "/sign-up/confirm/", "/your-data/", "/your-data/change/", "/your-data/download/",
    "/your-data/delete/", "/leave/",
]  # fmt: skip


@pytest.mark.parametrize("path", FORMS)
@given(fields=FIELDS, charset=st.sampled_from(["", "; charset=utf-16", "; charset=no-such"]))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_no_form_is_broken_by_what_is_typed(
    client: Client, path: str, fields: list[tuple[str, Any]], charset: str
) -> None:
    RateWindow.objects.all().delete()
    client.raise_request_exception = False
    answer = client.generic("POST", path, urlencode(fields), FORM + charset, headers=OURS)
    assert answer.status_code < 500
    assert not Supporter.objects.exists()  # nobody becomes one without a mailed link


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data", "text/plain", "x"])
def test_another_kind_of_body_is_no_sign_up(client: Client, kind: str) -> None:
    client.raise_request_exception = False
    for path in FORMS:
        body = b'{"email": "ana@example.org", "t": 1}'
        answer = client.generic("POST", path, body, kind, headers=OURS)
        assert 400 <= answer.status_code < 500, path
    assert not SignUp.objects.exists()


def test_more_than_a_form_may_hold_is_refused_in_words(client: Client) -> None:
    client.raise_request_exception = False
    for body in (b"email=" + b"a" * 6_000_000, b"&".join([b"consent=1"] * 20_000)):
        answer = client.generic("POST", "/sign-up/", body, FORM, headers=OURS)
        assert answer.status_code == 400


def test_a_link_to_ones_data_opens_nobody_elses(client: Client) -> None:
    mine, theirs = DataLink.make("ana@example.org"), DataLink.make("ben@example.org")
    Supporter.objects.create(email="ben@example.org", zip_code="10001")
    twice = client.get(f"/your-data/open/?t={theirs}&t={mine}")  # the last one counts
    assert "ana@example.org" in twice.text
    assert "ben@example.org" not in twice.text
    client.post("/your-data/delete/", {"t": mine, "sure": "yes"}, headers=OURS)
    assert Supporter.objects.get().email == "ben@example.org"
