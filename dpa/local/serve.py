"""`make run` and `make dev`: the whole site in one process that starts and ends all others."""

import os
import signal
import socket
import sys
import time
from types import FrameType
from typing import NoReturn

from dpa.local import environment
from dpa.local.children import Children, end_leftovers, parent
from dpa.local.errors import CannotRunError
from dpa.local.locks import lock_now

WORKER = ("manage.py", "db_worker", "--queue-name=*", "--no-startup-delay")
SCHEDULED = ("manage.py", "scheduled")
PAUSE = 5.0  # seconds from one start of the worker to the next
SCHEDULE = 300.0  # seconds from one look at what is due for publishing to the next


def serve(*, dev: bool) -> None:
    """Serves until Ctrl-C. Raises CannotRunError if that is not possible."""
    _end_on_signals()
    make = parent()  # asked first: who is orphaned later has another parent and cannot tell
    port = environment.port()
    note = environment.var_dir() / "running.pids"
    with lock_now(note.with_suffix(".lock")) as alone:
        if not alone:
            raise CannotRunError(
                "This clone is being served already. Stop that first, with Ctrl-C in its window."
            )
        if count := end_leftovers(note):
            print(f"Ended {count} processes that a killed run had left.", flush=True)
        environment.check_port(port)
        print("Starting the database …", flush=True)
        with environment.database() as url:
            children = Children(note, environment.variables(url, debug=dev))
            try:
                _watch(children, port, "dev" if dev else "run", make)
            finally:
                _end_on_signals(signal.SIG_IGN)  # what follows is the end; it takes no second one
                print("\nStopping …", flush=True)
                children.end()


def _end_on_signals(action: signal.Handlers | None = None) -> None:
    """Ctrl-C and TERM end us even where a shell's background ignores them; HUP not under nohup."""

    def leave(number: int, frame: FrameType | None) -> NoReturn:
        raise SystemExit(0)

    signal.signal(signal.SIGINT, action or leave)
    signal.signal(signal.SIGTERM, action or leave)
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:
        signal.signal(signal.SIGHUP, action or leave)


def _watch(children: Children, port: int, task: str, make: int | None) -> None:
    """Until the web server ends or `make` is gone; a dead worker or database starts again."""
    web = children.start("-m", "dpa.local.prepare", task)
    while not _answers(port):
        if web.poll() is not None:
            raise CannotRunError("")  # it has said why
        if make != parent():
            return
        time.sleep(0.1)
    print(banner(port), flush=True)
    quiet = {"LOG_LEVEL": os.environ.get("LOG_LEVEL") or "WARNING", "DB_POOL": "0"}
    worker, started, due = children.start(*WORKER, **quiet), time.monotonic(), 0.0
    while make == parent():
        if web.poll() is not None:
            raise CannotRunError("The web server ended; the reason stands above.")
        environment.keep_database()
        if worker.poll() is not None and time.monotonic() > started + PAUSE:
            print("The background worker ended; starting it again.", flush=True)
            worker, started = children.start(*WORKER, **quiet), time.monotonic()
        if time.monotonic() > due:
            children.start(*SCHEDULED, **quiet)
            due = time.monotonic() + SCHEDULE
        children.tidy()
        time.sleep(1)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((environment.ADDRESS, port)) == 0


def banner(port: int) -> str:
    """What a person needs to know once the site is up."""
    site = f"http://{environment.ADDRESS}:{port}/"
    file = environment.var_dir() / "first-password.txt"
    if file.exists():
        password = f"{file.read_text().strip()}  (until you change it; kept in {file})"
    else:
        password = f"yours. Forgotten: {sys.executable} -m dpa.local manage changepassword admin"
    rule = "─" * 60
    return f"""
{rule}
  The site is up. Ctrl-C stops it.

  Site        {site}
  Admin       {site}admin/
  User name   admin
  Password    {password}
{rule}
"""
