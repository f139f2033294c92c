"""Whatever stands in an address, no link on its page leads to another site."""

import io
import logging
import re
import runpy
from urllib.parse import quote

import pytest
from django.test import Client
from django.test.client import RequestFactory

from dpa.freshness.middleware import key_of
from tests.house import CLONE

pytestmark = pytest.mark.django_db
ELSEWHERE = re.compile(r'(?:href|action|src)="(?:/|\\|\s)*(?:/|\\)(?:/|\\|\s)*evil', re.I)


@pytest.mark.parametrize(
    "path",
    ["/es/\\evil.example/", "/\\evil.example/", "/es/\t/evil.example/", "/es/\\/evil.example/"],
)
def test_no_sign_of_an_address_leads_away(client: Client, path: str) -> None:
    answer = client.get(quote(path))
    assert answer.status_code == 404
    assert not ELSEWHERE.search(answer.content.decode())


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\u202e", "\n", "\u2028"])
def test_what_cannot_be_seen_is_not_written_into_a_page(client: Client, sign: str) -> None:
    answer = client.get(quote(f"/wi{sign}ns/"))
    assert answer.status_code == 404
    written = answer.content.decode()
    assert sign not in (written.replace("\n", "") if sign == "\n" else written)


@pytest.mark.parametrize("path", ["/es//evil.example/", "//evil.example/", "/wins//"])
def test_a_stroke_too_many_leads_nowhere(client: Client, path: str) -> None:
    answer = client.generic("GET", "/", PATH_INFO=path)
    assert answer.status_code == 404
    assert not ELSEWHERE.search(answer.content.decode())


def test_a_kept_page_belongs_to_its_path_alone() -> None:
    keys = {
        key_of("one", RequestFactory().get(path, headers={"Host": host}))
        for path in ("/wins/", "/es/../wins/", "/x/../wins/")
        for host in ("127.0.0.1", "localhost")
    }
    assert len(keys) == 6


def test_readers_do_not_say_where_our_paths_begin() -> None:
    assert runpy.run_path(str(CLONE / "gunicorn.conf.py"))["forwarder_headers"] == ""


def test_no_line_of_the_log_is_forged() -> None:
    asked = {"U": "/a\n[x] GET /b\x1b"}
    record = logging.LogRecord("gunicorn.access", 20, "", 0, "%(U)s", (asked,), None)
    assert runpy.run_path(str(CLONE / "gunicorn.conf.py"))["on_one_line"](record)
    assert record.getMessage() == "/a%0A[x] GET /b%1B"


def test_a_form_from_elsewhere_is_told_so_in_our_words(client: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/es/sign-up/", {"email": "x"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert '<html lang="es"' in answer.content.decode()
    assert "Content-Security-Policy" in answer.headers


def test_the_log_keeps_no_word_of_another_host_or_of_a_broken_form(client: Client) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    logging.getLogger("django").addHandler(handler)
    try:
        assert client.get("/wins/", headers={"Host": "ana@x.example"}).status_code == 400
        answer = client.post(
            "/your-data/",
            b"x",
            content_type="multipart/form-data; boundary=" + "ana@x.example" * 30,
            headers={"Sec-Fetch-Site": "same-origin"},
        )
    finally:
        logging.getLogger("django").removeHandler(handler)
    assert answer.status_code == 400
    assert "/your-data/" in written.getvalue()
    assert "ana@" not in written.getvalue()
