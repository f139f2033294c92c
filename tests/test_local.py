"""A fresh clone: commands that explain themselves, and plain words in trouble."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from dpa.local.__main__ import parser
from dpa.local.children import Children, end_leftovers
from dpa.local.environment import CLONE
from dpa.local.errors import disk_trouble, written_trouble

COMMANDS = ["run", "dev", "demo", "reset", "database", "chromium", "manage"]


def local(*arguments: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """`python -m dpa.local …` with its own VAR_DIR, without a terminal."""
    inherited = {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "MAKELEVEL")}
    return subprocess.run(
        [sys.executable, "-m", "dpa.local", *arguments],
        cwd=CLONE,
        env={**inherited, "VAR_DIR": str(folder), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def one_line(result: subprocess.CompletedProcess[str]) -> str:
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    return lines[0]


def test_a_busy_port_is_named_with_the_way_out(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = one_line(local("run", folder=tmp_path, PORT=str(port)))
    assert f"Port {port} is used" in line
    assert re.search(r"PORT=\d+ make run", line)


@pytest.mark.parametrize("wrong", ["eighty", "0", "70000"])
def test_a_port_that_is_none_is_named(tmp_path: Path, wrong: str) -> None:
    assert wrong in one_line(local("run", folder=tmp_path, PORT=wrong))


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgres://me:s3cret@127.0.0.1:1/site", "does not answer"),
        ("postgres://me:s3cret@/site?host=/nowhere", "does not answer"),
        ("mysql://me:s3cret@127.0.0.1/site", "is not the address"),
        ("s3cret", "is not the address"),
    ],
)
def test_a_database_that_does_not_answer_takes_one_line(
    tmp_path: Path, url: str, says: str
) -> None:
    line = one_line(local("manage", "check", folder=tmp_path, DATABASE_URL=url))
    assert says in line
    assert "s3cret" not in line


def test_a_full_or_closed_disk_is_named() -> None:
    assert "full" in disk_trouble(OSError(28, "No space left on device", "/srv/var"))
    assert "read-only" in disk_trouble(OSError(30, "Read-only file system", "/srv/var"))
    assert "You may not" in disk_trouble(PermissionError(13, "Permission denied", "/srv/var"))
    assert written_trouble("initdb: error: could not write: No space left on device")
    assert written_trouble("all is well") is None


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        parser().parse_args([command, "--help"])
    assert len(capsys.readouterr().out.splitlines()) > 3


def test_reset_asks_and_then_deletes_only_its_own(tmp_path: Path) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "mine.txt").touch()
    refused = local("reset", folder=tmp_path)
    assert refused.returncode == 1
    assert (tmp_path / "media").exists()
    assert local("reset", "--yes", folder=tmp_path).returncode == 0
    assert not (tmp_path / "media").exists()
    assert (tmp_path / "mine.txt").exists()


# -- Processes --------------------------------------------------------------------------------

SLEEPER = "import subprocess, sys, time; subprocess.Popen(['sleep', '60']); time.sleep(60)"


def test_what_a_killed_run_left_is_ended_with_all_it_started(tmp_path: Path) -> None:
    note = tmp_path / "running.pids"
    children = Children(note, dict(os.environ))
    child = children.start("-c", SLEEPER)
    until = time.monotonic() + 10
    while not (started := psutil.Process(child.pid).children()) and time.monotonic() < until:
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    assert end_leftovers(note) >= 1
    assert not any(p.is_running() and p.status() != psutil.STATUS_ZOMBIE for p in started)
    assert end_leftovers(note) == 0


def test_ctrl_c_in_the_midst_of_a_start_leaves_no_child_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Interrupted(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]  # passes all on
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(subprocess, "Popen", Interrupted)
    children = Children(tmp_path / "running.pids", dict(os.environ))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may ignore it
    try:
        with pytest.raises(KeyboardInterrupt):
            children.start("-c", "import time; time.sleep(60)")
    finally:
        signal.signal(signal.SIGINT, before)
    assert [f"{child.pid}\n" for child in children.running] == [children.note.read_text()]
    children.end()
    assert [child.wait(10) for child in children.running] == [-signal.SIGTERM]


def test_a_stranger_with_an_old_number_is_left_alone(tmp_path: Path) -> None:
    stranger = subprocess.Popen(["sleep", "60"], cwd=tmp_path, start_new_session=True)
    note = tmp_path / "running.pids"
    note.write_text(f"{stranger.pid}\n")
    assert end_leftovers(note) == 0
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()
