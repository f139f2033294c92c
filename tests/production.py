"""The real gunicorn in its production life, for tests of what the people who run it rely on."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from dpa.local.environment import CLONE
from dpa.vault.keys import key_from

HOST = "www.example.org"
EVERYTHING = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": "k7Vd2-only-for-this-test-and-long-enough-to-pass-the-checks-9Qz",
    "PERSONAL_DATA_KEYS": key_from("data, only for these tests"),
    "PERSONAL_LOOKUP_KEYS": key_from("lookups, only for these tests"),
    "ALLOWED_HOSTS": HOST,
    "DATABASE_URL": "postgres://dpa@/dpa?host=/nowhere",
    "SITE_URL": f"https://{HOST}",
    "BEHIND_PROXY": "true",
}
STORAGE = "dpa.stylesheets.BundlingStaticFilesStorage"


def clean(**variables: str) -> dict[str, str]:
    """This process's environment without what the tests or a clone have set for the site."""
    return {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ} | variables


@dataclass
class Server:
    """A gunicorn of the test's own, and what it has written."""

    port: int
    log: Path
    name: str  # of its database
    pid: int  # of the master, whose children are the workers

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
            served = Server(port, log, name, process.pid)
            until = time.monotonic() + 60
            while "Booting worker" not in log.read_text():
                assert process.poll() is None, log.read_text()
                assert time.monotonic() < until, log.read_text()
                time.sleep(0.1)
            yield served
        finally:
            process.terminate()
            process.wait(30)
