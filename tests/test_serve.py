"""`make run` from the start to Ctrl-C, with a small program in the site's place.

All but the site itself is real: the database, the processes, the signals. (Loading the site's
content into an empty database would take a minute; `test_operations.py` serves the real site.)
"""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from dpa.local import datafolder
from dpa.local.environment import CLONE
from dpa.local.processes import alive

STAND_IN = """
import sys
from dpa.local import serve
from dpa.local.children import Children

start = Children.start

def small(self, *arguments, **variables):
    if "dpa.local.prepare" in arguments:
        return start(self, "-m", "http.server", sys.argv[1], "--bind", "127.0.0.1")
    return start(self, "-c", "import time; time.sleep(60)")

Children.start = small
serve.serve(dev=False)
"""


def until(true: Callable[[], object], what: str, patience: float = 40) -> None:
    end = time.monotonic() + patience
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@pytest.fixture
def run(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A shell in make's place, whose child runs the clone; its output goes to `log`."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    variables = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "ENVIRONMENT")}
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN)
    with (tmp_path / "log").open("w") as log:
        shell = subprocess.Popen(
            ["sh", "-c", '"$@"; exit $?', "sh", sys.executable, str(script), port],
            cwd=CLONE,
            env=variables
            | {
                "PORT": port,
                "VAR_DIR": str(tmp_path / "var"),
                "MAKELEVEL": "1",
                "PYTHONPATH": str(CLONE),
            },
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    yield shell
    for process in started(shell.pid):
        process.kill()


def started(session: int) -> list[psutil.Process]:
    """All that the shell and its children brought to life and that lives."""
    found = psutil.Process(session).children(recursive=True) if psutil.pid_exists(session) else []
    return [process for process in found if alive(process)]


def database_of(folder: Path) -> psutil.Process | None:
    return datafolder.postmaster(folder / "postgres")


def is_up(folder: Path) -> Callable[[], bool]:
    return lambda: "The site is up" in (folder / "log").read_text()


def test_ctrl_c_ends_everything_the_database_too(
    tmp_path: Path, run: subprocess.Popen[bytes]
) -> None:
    until(is_up(tmp_path), (tmp_path / "log").read_text())
    database = database_of(tmp_path / "var")
    assert database
    processes = [*started(run.pid), database]
    assert len(processes) >= 4  # us, the web server, the worker, the database
    os.killpg(run.pid, signal.SIGINT)
    run.wait(30)
    until(lambda: not any(map(alive, processes)), f"left: {processes}")
    assert not (tmp_path / "var/running.pids").exists()
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_a_killed_make_takes_the_site_along_even_during_the_start(
    tmp_path: Path, run: subprocess.Popen[bytes]
) -> None:
    until((tmp_path / "var/running.lock").exists, "it did not start")
    processes = started(run.pid)
    assert processes
    run.kill()
    run.wait()
    until(lambda: not any(map(alive, processes)), f"left: {processes}")
    log = (tmp_path / "log").read_text()
    assert "Traceback" not in log
    assert database_of(tmp_path / "var") is None


def test_a_killed_database_comes_back_while_the_site_runs(
    tmp_path: Path, run: subprocess.Popen[bytes]
) -> None:
    until(is_up(tmp_path), (tmp_path / "log").read_text())
    dead = database_of(tmp_path / "var")
    assert dead
    dead.kill()
    until(lambda: "starting it again" in (tmp_path / "log").read_text(), "nobody noticed")
    until(lambda: database_of(tmp_path / "var"), "it did not come back")
    os.killpg(run.pid, signal.SIGINT)
    run.wait(30)
