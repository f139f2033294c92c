"""Lists, ways out and renditions answer whatever is asked for, and tell the log nothing."""

import io
import logging
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db

SECRET = "xochitl-quintanilla"
STORMS = [
    "q=" + "%25" * 3000, "q=" + "%00" * 500, "q=%C0%AF%FE%FF" * 50, "q=" + quote("🇺🇸💊" * 500),
    "q=" + quote("\u202eabc\u202c" * 300), "q=" + quote("a<->b & !c | d:*" * 400),
    "q=" + "a+" * 6000, "q=" + quote('"a b" ' * 900), "&".join(f"q={n}" for n in range(900)),
    "&".join(f"kind={n}&place={n}&issue={n}&year={n}" for n in range(200)) + "&q=drug",
    "q=drug&kind=nobody&place=nowhere&issue=none&year=9999&page=999999999999999999999",
    "q=" + quote("overdose deaths " + "2024 " * 300), "q=" + "1900" * 800, "q=" + "a" * 10_000,
    "q=" + quote("ſİıǅ" * 800), "q=drug&page=-1", "q=drug&page=%00", "%00=%00&%FF", "q=naloxne" * 9,
    "q=" + quote("(" * 2000), "q=" + quote("a." * 3000), "q=" + quote("1,234" * 1000),
    "q=" + quote("''\\'\\" * 500), "page=1e9&theme=%FF&place=%00&decade=-5&status=%F0&sort=x",
]  # fmt: skip
LISTS = [
    "/search/", "/es/search/", "/search/suggest", "/wins/", "/news/", "/stats/", "/go/abc234/",
    "/index.md", "/stats/possession-arrests.json",
]  # fmt: skip
STRANGE = [
    {"Range": "bytes=0-5,99999-,-0,x"}, {"Range": "bytes=" + "0-1," * 2000},
    {"If-None-Match": '"' * 4000}, {"If-None-Match": "*, W/x, \xff"}, {"If-Match": "W/\x00"},
    {"If-Modified-Since": "Mon, 99 Foo 99999 99:99:99 GMT"}, {"If-Modified-Since": "1" * 5000},
    {"If-Unmodified-Since": "-1"}, {"Accept": "*/*;q=9," * 3000}, {"Accept": "\x00/;;,"},
    {"Accept-Language": "es;q=1," * 3000}, {"Accept-Language": "*-\xff;q=x"},
    {"Accept-Encoding": "gzip;q=0, *;q=-1"}, {"Cookie": "sessionid=" + "x" * 5000},
    {"Cookie": "csrftoken=\x00; ;=;messages=[[]]"}, {"X-Forwarded-Host": "evil.example"},
    {"X-Forwarded-Proto": "gopher"}, {"Referer": "javascript:1"}, {"X-HTTP-Method-Override": "PUT"},
]  # fmt: skip


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What goes into the log meanwhile."""
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    logging.getLogger().addHandler(handler)
    logging.getLogger("django").addHandler(handler)
    yield text
    logging.getLogger("django").removeHandler(handler)
    logging.getLogger().removeHandler(handler)


def answered(client: Client, path: str, **headers: str) -> Any:
    """The answer, which must be no error of ours."""
    client.raise_request_exception = False
    answer = client.get(path, headers=headers)
    assert answer.status_code < 500, path[:80]
    return answer


@pytest.mark.parametrize("path", LISTS)
def test_no_storm_of_words_breaks_a_list(client: Client, path: str, written: io.StringIO) -> None:
    for query in STORMS:
        answer = answered(client, f"{path}?{query}&x={SECRET}")
        assert answer.status_code in {200, 301, 302, 400, 404}
        assert not answer.cookies
    assert SECRET not in written.getvalue()
    assert "Traceback" not in written.getvalue()


@pytest.mark.parametrize("path", LISTS)
def test_no_header_breaks_an_answer_or_makes_it_vary(client: Client, path: str) -> None:
    plain = answered(client, path)
    for headers in STRANGE:
        answer = answered(client, path, **headers)
        assert answer.status_code in {plain.status_code, 304, 400, 412, 416, 206}, headers
        assert set(answer.headers.get("Vary", "").split(", ")) <= {
            "", "Cookie", "Accept-Encoding", "Origin",
        }, headers  # fmt: skip
        assert b"evil.example" not in getattr(answer, "content", b"")


@pytest.mark.parametrize("code", ["%00", "a" * 5000, "../x", "%2e%2e", "%E2%80%AE", "a b", "%FF"])
def test_a_way_out_leads_nowhere_else(client: Client, code: str) -> None:
    for path in (f"/go/{code}/", f"/es/go/{code}/", f"/go/abc234/?url=https://{SECRET}.example"):
        answer = answered(client, path)
        assert answer.status_code in {301, 404}
        assert SECRET not in answer.headers.get("Location", "")
