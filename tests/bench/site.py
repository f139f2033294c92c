"""The site as it is served in earnest, on a database of its own, with mail to this machine."""

import contextlib
import http.client
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

CLONE = Path(__file__).resolve().parents[2]
PORT, MAIL_PORT = 8974, 8975
GUNICORN = ["-m", "gunicorn", "-c", "gunicorn.conf.py", "--log-level", "critical"]
WORKER = ["manage.py", "db_worker", "--queue-name=*", "--no-startup-delay"]


def environment() -> dict[str, str]:
    """As behind a proxy, so that every visitor can come from a network of their own."""
    return {
        **os.environ,
        "ENVIRONMENT": "local",
        "PORT": str(PORT),
        "WEB_CONCURRENCY": "2",
        "BEHIND_PROXY": "true",
        "EMAIL_URL": f"smtp://127.0.0.1:{MAIL_PORT}",
        "LOG_LEVEL": "CRITICAL",
        "SITE_URL": f"http://127.0.0.1:{PORT}",
    }


def start(arguments: list[str], **variables: str) -> subprocess.Popen[bytes]:
    """Starts a part of the site; what it prints is of no interest."""
    nowhere = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, *arguments], cwd=CLONE, env=environment() | variables,
        stdout=nowhere, stderr=nowhere,
    )  # fmt: skip


def worker() -> subprocess.Popen[bytes]:
    """The one that sends mail."""
    return start(WORKER, DB_POOL="false")


@contextmanager
def served() -> Iterator[subprocess.Popen[bytes]]:
    """gunicorn, ready to answer; ended afterwards."""
    server = start([*GUNICORN, "--access-logfile", "/dev/null"])
    try:
        for _ in range(300):
            with contextlib.suppress(OSError):
                http.client.HTTPConnection("127.0.0.1", PORT, timeout=1).request("GET", "/healthz")
                break
            time.sleep(0.1)
        else:
            raise SystemExit("The server did not start.")
        yield server
    finally:
        server.terminate()
        server.wait()


def kill(process: subprocess.Popen[bytes]) -> None:
    """At once and without a farewell, its children too."""
    for child in psutil.Process(process.pid).children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()
    process.kill()
    process.wait()


def kill_one_child(process: subprocess.Popen[bytes]) -> None:
    """One of gunicorn's workers, in the middle of whatever it does."""
    os.kill(psutil.Process(process.pid).children()[0].pid, signal.SIGKILL)
