"""What the people who run the site rely on, asked of the real gunicorn in its production life."""

import ast
import http.client
import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from dpa.local.environment import CLONE

pytestmark = pytest.mark.django_db  # the served tests read the database that this makes

HOST = "www.example.org"
EVERYTHING = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": "k7Vd2-only-for-this-test-and-long-enough-to-pass-the-checks-9Qz",
    "ALLOWED_HOSTS": HOST,
    "DATABASE_URL": "postgres://dpa@/dpa?host=/nowhere",
    "SITE_URL": f"https://{HOST}",
    "BEHIND_PROXY": "true",
}
STORAGE = "dpa.stylesheets.BundlingStaticFilesStorage"
PUBLIC = ["/", "/issues/", "/actions/more-act/", "/stats/possession-arrests/", "/search/?q=law"]


def clean(**variables: str) -> dict[str, str]:
    """This process's environment without what the tests or a clone have set for the site."""
    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ} | variables


# -- Configuration ----------------------------------------------------------------------------


def start_up(**variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "import dpa.settings"],
        cwd=CLONE,
        env=clean(**variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"])
def test_production_does_not_start_without_what_it_needs(name: str) -> None:
    assert start_up(**EVERYTHING).returncode == 0
    result = start_up(**(EVERYTHING | {name: ""}))
    assert result.returncode != 0
    last = result.stderr.strip().splitlines()[-1]
    assert f"{name} must be set in production" in last
    assert not [
        other for other in ("SECRET_KEY", "DATABASE_URL") if other != name and other in last
    ]


def test_production_is_the_life_that_nobody_has_to_ask_for() -> None:
    assert "must be set in production" in start_up().stderr
    assert "ENVIRONMENT is 'staging'" in start_up(ENVIRONMENT="staging").stderr


def test_the_example_names_every_variable_and_no_other() -> None:
    example = (CLONE / ".env.example").read_text()
    named = re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)
    read = declared() | set(
        re.findall(r"environ\.get\([\"'](\w+)", (CLONE / "gunicorn.conf.py").read_text())
    )
    assert sorted(named) == sorted(read)
    for name in named:
        assert re.search(rf"^# .+\n{name}=", example, re.MULTILINE), f"{name} lacks a comment"


def declared() -> set[str]:
    """The names in the `environ.Env(…)` of the settings."""
    for node in ast.walk(ast.parse((CLONE / "dpa/settings.py").read_text())):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "environ.Env":
            return {str(keyword.arg) for keyword in node.keywords}
    return set()


# -- The served site --------------------------------------------------------------------------


@dataclass
class Server:
    """A gunicorn of the test's own, and what it has written."""

    port: int
    log: Path
    name: str  # of its database

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, str]:
        """As the proxy would ask for a reader."""
        link = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        sent = {"Host": HOST, "X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.77"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        body = sent.pop("body", None)
        link.request(method, path, body=body, headers=sent)
        answer = link.getresponse()
        text = answer.read().decode("utf-8", errors="replace")
        link.close()
        return answer, text

    @contextmanager
    def without_database(self) -> Iterator[None]:
        """Its connections are cut and no new ones are let in."""
        closed = f'ALTER DATABASE "{self.name}" ALLOW_CONNECTIONS'
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name=%s"
        with psycopg.connect(address("postgres"), autocommit=True) as admin:
            try:
                admin.execute(f"{closed} false")
                admin.execute(ended, ["tested-gunicorn"])
                yield
            finally:
                admin.execute(f"{closed} true")


def address(name: str) -> str:
    """A database on the tests' server."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


@pytest.fixture(scope="module")
def static_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As a deployment collects it; only stylesheets are compressed, which takes a second."""
    root = tmp_path_factory.mktemp("static")
    with override_settings(
        STATIC_ROOT=root,
        STORAGES={"staticfiles": {"BACKEND": STORAGE}},
        WHITENOISE_SKIP_COMPRESS_EXTENSIONS=("js", "svg", "png", "woff2", "txt", "map", "json"),
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
    return root


@pytest.fixture(scope="module")
def server(
    django_db_setup: None, static_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("served")
    name = str(connection.settings_dict["NAME"])
    url = address(name)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    log = folder / "log"
    variables = EVERYTHING | {
        "DATABASE_URL": f"{url}{'&' if '?' in url else '?'}application_name=tested-gunicorn",
        "STATIC_ROOT": str(static_root),
        "VAR_DIR": str(folder),
        "BIND": f"127.0.0.1:{port}",
        "WEB_CONCURRENCY": "1",
    }
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py"],
            cwd=CLONE,
            env=clean(**variables),
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            served = Server(port, log, name)
            until = time.monotonic() + 60
            while "Booting worker" not in log.read_text():
                assert process.poll() is None, log.read_text()
                assert time.monotonic() < until, log.read_text()
                time.sleep(0.1)
            yield served
        finally:
            process.terminate()
            process.wait(30)


@pytest.mark.parametrize("path", PUBLIC)
def test_a_reader_gets_guarding_headers_and_no_cookie(server: Server, path: str) -> None:
    answer, text = server.get(path)
    assert answer.status == 200, text
    assert answer.headers["Set-Cookie"] is None
    hsts = "max-age=31536000; includeSubDomains; preload"
    assert answer.headers["Strict-Transport-Security"] == hsts
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
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


@pytest.mark.parametrize("cookie", ["", "sessionid=abcdefghijklmnopqrstuvwxyz012345"])
def test_a_dead_database_is_a_friendly_page_until_it_is_back(server: Server, cookie: str) -> None:
    assert server.get("/")[0].status == 200
    before = len(server.log.read_text())
    with server.without_database():
        for path in ("/", "/no-such-page/", "/admin/"):
            answer, text = server.get(path, Cookie=cookie)
            if path == "/admin/" and not cookie:
                assert answer.status == 302  # to the sign-in; asked of nobody's records
                continue
            assert answer.status == 503, path
            assert "Back in a moment" in text
            assert "Traceback" not in text
            assert answer.headers["Retry-After"] == "30"
            assert answer.headers["Set-Cookie"] is None
            assert "default-src" in answer.headers["Content-Security-Policy"]
    assert "Internal Server Error" not in server.log.read_text()[before:]
    assert server.get("/")[0].status == 200


def test_logs_tell_what_was_read_but_not_by_whom(server: Server) -> None:
    server.get("/search/?q=methadone-near-me&email=ana@mail.example")
    server.get("/no-such-page/?token=s3cr3t-token")
    server.get("/sign-up/", "POST", body="email=ana@mail.example", Sec_Fetch_Site="same-origin",
               Content_Type="application/x-www-form-urlencoded")  # fmt: skip
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
