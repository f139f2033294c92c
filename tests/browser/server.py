"""The site as it is served in earnest, on a copy of the tests' database, for a real browser."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any, LiteralString
from urllib.error import URLError

from django.db import connections
from psycopg import connect, sql

from dpa.local.locks import lock
from tests.browser.asking import Asked
from tests.demo_content import Demo, execute, url_of

CLONE = Path(__file__).resolve().parents[2]
PATIENCE = 60.0  # seconds for a start on a busy machine


class Copy:
    """A database and uploads of its own, with the demo content as every test finds it."""

    def __init__(self, demo: Demo, folder: Path) -> None:
        self.tests = str(connections["default"].settings_dict["NAME"])
        self.name = f"{self.tests}_browser"
        self.media = folder / "media"
        # The files that belong to the code are the same for all who test it.
        self.static = demo.folder / "static"
        demo.copy(self.name)
        shutil.copytree(demo.media, self.media)

    @property
    def url(self) -> str:
        """Its address, for DATABASE_URL."""
        return url_of(self.name)

    @property
    def environment(self) -> dict[str, str]:
        """What the processes that work on it are started with."""
        return {
            **os.environ,
            "ENVIRONMENT": "local",
            "DATABASE_URL": self.url,
            "MEDIA_ROOT": str(self.media),
            "STATIC_ROOT": str(self.static),
            "EMAIL_URL": "dummymail://",
            "LOG_LEVEL": "ERROR",
        }

    def collect_static(self, run: str) -> None:
        """Gathers those files, once for the workers of one run."""
        gathered = self.static.with_name("static-of")
        with lock(self.static.with_name("static-lock")):
            if gathered.exists() and gathered.read_text() == run:
                return
            self.command("collectstatic", interactive=False, verbosity=0)
            gathered.write_text(run)

    @cached_property
    def _asked(self) -> Asked:
        return Asked(self.environment)

    def ask(self, script: str, **names: Any) -> str:
        """What a script prints that is run on it and finds these names."""
        return self._asked.run(script, **names)

    def command(self, name: str, **options: Any) -> None:
        """Runs a command of manage.py on it."""
        script = "from django.core import management; management.call_command(command, **options)"
        self.ask(script, command=name, options=options)

    def work(self) -> None:
        """Does what waits for the background worker."""
        self.command("db_worker", batch=True)

    def drop(self) -> None:
        """Takes it away again, whoever is still connected.

        Playwright's event loop has Django open a second connection to the tests' own database,
        which nobody closes: it would keep that from being dropped.
        """
        if "_asked" in vars(self):
            self._asked.close()
        execute(
            sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(self.name)),
            sql.SQL(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = {}"
            ).format(sql.Literal(self.tests)),
        )

    def execute(self, statement: LiteralString) -> None:
        """Changes it behind the site's back, which is right only before the site is served."""
        with connect(self.url) as connection:
            connection.execute(statement)


@contextmanager
def served(environment: Mapping[str, str]) -> Iterator[str]:
    """Runs gunicorn as in production and gives the site's address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    site = f"http://{address}"
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "dpa.wsgi"],
        cwd=CLONE,
        env={**environment, "BIND": address, "SITE_URL": site, "WEB_CONCURRENCY": "1"},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait(server, site)
        yield site
    finally:
        server.terminate()
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait(server: subprocess.Popen[bytes], site: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"gunicorn ended with {server.returncode}")
        try:
            urllib.request.urlopen(f"{site}/healthz", timeout=5).close()  # noqa: S310 - our own
        except URLError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"gunicorn did not answer within {PATIENCE:.0f} seconds")
