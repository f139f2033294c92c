"""What the people who run the site rely on, asked of the real gunicorn in its production life."""

import json
import re
import socket
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import get_user_model

from tests.production import HOST, Server, server, static_root

__all__ = ["server", "static_root"]  # fixtures

pytestmark = pytest.mark.django_db  # the served tests read the database that this makes

PUBLIC = ["/", "/issues/", "/actions/more-act/", "/stats/possession-arrests/", "/search/?q=law"]


@pytest.mark.parametrize("path", PUBLIC)
def test_a_reader_gets_guarding_headers_and_no_cookie(server: Server, path: str) -> None:
    answer, text = server.get(path)
    assert answer.status == 200, text
    assert answer.headers["Set-Cookie"] is None
    hsts = "max-age=31536000; includeSubDomains; preload"
    assert answer.headers["Strict-Transport-Security"] == hsts
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert "geolocation=()" in answer.headers["Permissions-Policy"]
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "upgrade-insecure-requests" in policy
    assert "unsafe" not in policy
    assert "http:" not in policy.replace("https:", "http:")


def test_plain_http_and_unknown_names_are_turned_away(server: Server) -> None:
    answer, _ = server.get("/issues/", X_Forwarded_Proto="http")
    assert (answer.status, answer.headers["Location"]) == (301, f"https://{HOST}/issues/")
    assert server.get("/", Host="elsewhere.example")[0].status == 400


def test_static_files_are_kept_for_ever_and_sent_as_brotli(server: Server) -> None:
    _, page = server.get("/")
    found = re.search(r'href="(/static/css/site\.[0-9a-f]{12}\.css)"', page)
    assert found
    plain, text = server.get(found[1])
    assert plain.headers["Cache-Control"] == "max-age=315360000, public, immutable"
    assert "@import" not in text
    packed, _ = server.get(found[1], Accept_Encoding="br, gzip")
    assert packed.headers["Content-Encoding"] == "br"
    assert int(packed.headers["Content-Length"]) < int(plain.headers["Content-Length"]) / 3


@pytest.fixture(scope="module")
def keeper(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The password of a user whom the server sees too: saved, not inside a test's transaction."""
    password = "a-password-of-some-length"
    with django_db_blocker.unblock():
        user = get_user_model().objects.create_superuser("keeper", "", password)
    yield password
    with django_db_blocker.unblock():
        user.delete()


def test_cookies_of_staff_stay_between_browser_and_site(server: Server, keeper: str) -> None:
    answer, page = server.get("/admin/login/")
    assert answer.status == 200
    csrf = str(answer.headers["Set-Cookie"])
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    assert token
    answer, page = server.get(
        "/admin/login/",
        "POST",
        body=f"csrfmiddlewaretoken={token[1]}&username=keeper&password={keeper}",
        Cookie=csrf.partition(";")[0],
        Referer=f"https://{HOST}/admin/login/",
        Content_Type="application/x-www-form-urlencoded",
    )
    assert answer.status == 302, page
    cookies = [csrf, *(answer.headers.get_all("Set-Cookie") or [])]
    assert any(cookie.startswith("sessionid=") for cookie in cookies)
    for cookie in cookies:
        assert {"Secure", "HttpOnly", "SameSite=Lax"} <= set(cookie.split("; "))


def test_health_is_the_process_and_readiness_the_site(server: Server) -> None:
    assert server.get("/healthz")[0].status == 200
    answer, text = server.get("/readyz")
    assert (answer.status, json.loads(text)["ready"]) == (200, True), text
    with server.without_database():
        assert server.get("/healthz")[0].status == 200
        answer, text = server.get("/readyz")
        assert answer.status == 503
        assert json.loads(text)["checks"]["database"] == "does not answer"


def test_a_dead_database_is_a_friendly_page_until_it_is_back(server: Server) -> None:
    before = len(server.log.read_text())
    staff = "sessionid=abcdefghijklmnopqrstuvwxyz012345"
    with server.without_database():
        # To the sign-in; asked of nobody's records.
        assert server.get("/admin/")[0].status == 302
        for path, cookie in (("/search/?q=law", ""), ("/no-such-page/", ""), ("/admin/", staff)):
            answer, text = server.get(path, Cookie=cookie)
            assert answer.status == 503, path
            assert "Back in a moment" in text
            assert "Traceback" not in text
            assert answer.headers["Retry-After"] == "30"
            assert answer.headers["Set-Cookie"] is None
            assert "default-src" in answer.headers["Content-Security-Policy"]
    assert "Internal Server Error" not in server.log.read_text()[before:]
    assert server.get("/")[0].status == 200


def test_a_page_read_before_is_still_read_while_the_database_is_dead(server: Server) -> None:
    before = server.get("/issues/")[1]
    with server.without_database():
        answer, text = server.get("/issues/")
        assert (answer.status, text) == (200, before)


def test_logs_tell_what_was_read_but_not_by_whom(server: Server) -> None:
    server.get("/search/?q=methadone-near-me&email=ana@mail.example")
    server.get("/no-such-page/?token=s3cr3t-token")
    form = {"Sec_Fetch_Site": "same-origin", "Content_Type": "application/x-www-form-urlencoded"}
    server.get("/sign-up/", "POST", body="email=ana@mail.example&zip=1", **form)
    server.get("/?q=unknown-name-query", Host="elsewhere.example", User_Agent="Spy/1.0")
    with socket.create_connection(("127.0.0.1", server.port)) as broken:
        broken.sendall(b"GET /?q=broken-query-words HTTP/9.9\r\n\r\n")
        broken.recv(1000)
    time.sleep(0.3)
    text = server.log.read_text()
    assert " GET /search/ 200 " in text
    assert " POST /sign-up/ " in text
    assert "Invalid request" in text
    for word in ("203.0.113", "127.0.0.1:5", "ip=", "methadone", "ana@", "mail.example", "?",
                 "s3cr3t", "unknown-name-query", "Spy/1.0", "broken-query-words"):  # fmt: skip
        assert word not in text, word
