"""What someone with a fresh clone gets: a database that survives, and plain words in trouble."""

import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import psycopg
import pytest

from dpa.local import datafolder
from dpa.local.__main__ import parser
from dpa.local.children import Children, end_leftovers
from dpa.local.environment import CLONE
from dpa.local.errors import CannotRunError, disk_trouble, written_trouble
from dpa.local.postgres import Cluster

COMMANDS = ["run", "dev", "demo", "reset", "database", "chromium", "manage"]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path / "var" / "postgres", durable=False)
    yield cluster
    if cluster.data.parent.exists():
        cluster.stop()


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


def postmaster(cluster: Cluster) -> psutil.Process:
    process = datafolder.postmaster(cluster.data)
    assert process is not None
    return process


# -- The database -----------------------------------------------------------------------------


def test_the_database_starts_answers_and_leaves_nothing_behind(cluster: Cluster) -> None:
    with cluster.in_use() as url:
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT lower('ÉTÉ')").fetchone() == ("été",)
            connection.execute("CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent")
        server = postmaster(cluster)
        assert stat.S_IMODE(cluster.socket_dir.stat().st_mode) == 0o700
    assert not server.is_running() or server.status() == psutil.STATUS_ZOMBIE
    assert not cluster.running()
    assert not cluster.socket_dir.exists()


def test_the_last_user_stops_the_database(cluster: Cluster) -> None:
    with cluster.in_use():
        with cluster.in_use():
            pass
        assert cluster.running()
    assert not cluster.running()


def test_a_killed_database_comes_back_with_its_content(tmp_path: Path, cluster: Cluster) -> None:
    lasting = Cluster(cluster.data)
    with psycopg.connect(lasting.start()) as connection:
        connection.execute("CREATE TABLE kept (word text); INSERT INTO kept VALUES ('here')")
    for process in (postmaster(cluster), *postmaster(cluster).children()):
        process.kill()
    with psycopg.connect(lasting.start()) as connection:
        assert connection.execute("SELECT word FROM kept").fetchone() == ("here",)


@pytest.mark.parametrize("rest", ["\n{data}\n1\n5432\n/tmp\n\n  1 1\nready\n", ""])
def test_a_pid_file_that_names_a_stranger_is_no_obstacle(cluster: Cluster, rest: str) -> None:
    cluster.start()
    cluster.stop()
    stranger = os.getpid() if rest else ""
    (cluster.data / "postmaster.pid").write_text(f"{stranger}{rest.format(data=cluster.data)}")
    cluster.start()
    assert cluster.running()


def test_a_lost_socket_is_made_again(cluster: Cluster) -> None:
    cluster.start()
    for path in cluster.socket_dir.iterdir():
        path.unlink()
    assert not cluster.running()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dpa.local.postgres.PATIENCE", 1)
        cluster.start()
    assert cluster.running()


def test_a_set_up_that_was_killed_starts_over(cluster: Cluster) -> None:
    half = cluster.data.with_name("postgres.new")
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    cluster.start()
    assert cluster.running()
    assert not half.exists()


def test_two_starts_at_once_give_one_server(cluster: Cluster) -> None:
    command = [sys.executable, "-m", "dpa.local", "database"]
    environment = {**os.environ, "VAR_DIR": str(cluster.data.parent)}
    starts = [
        subprocess.Popen(command, cwd=CLONE, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    assert {start.communicate(timeout=60)[0] for start in starts} == {cluster.url() + "\n"}
    servers = [p for p in psutil.process_iter() if _serves(p, cluster)]
    assert len(servers) == 1


def _serves(process: psutil.Process, cluster: Cluster) -> bool:
    try:
        return str(cluster.data) in process.cmdline() and process.name() == "postgres"
    except psutil.Error:
        return False


def test_clones_run_side_by_side_however_deep_they_lie(tmp_path: Path, cluster: Cluster) -> None:
    deep = Cluster(tmp_path.joinpath(*["a-rather-long-name-of-a-folder"] * 8) / "postgres")
    with ThreadPoolExecutor() as pool:
        urls = list(pool.map(Cluster.start, (cluster, deep)))
    try:
        assert len(set(urls)) == 2
        assert cluster.running()
        assert deep.running()
    finally:
        deep.stop()


def test_a_socket_folder_of_someone_else_is_refused(cluster: Cluster) -> None:
    cluster.socket_dir.mkdir(mode=0o755)
    try:
        with pytest.raises(CannotRunError, match="open to others"):
            cluster.start()
    finally:
        cluster.socket_dir.rmdir()


def test_data_of_another_version_is_left_alone(cluster: Cluster) -> None:
    cluster.data.mkdir(parents=True)
    (cluster.data / "PG_VERSION").write_text("12\n")
    with pytest.raises(CannotRunError, match="made by PostgreSQL 12"):
        cluster.start()


# -- Words in trouble -------------------------------------------------------------------------


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


def test_a_stranger_with_an_old_number_is_left_alone(tmp_path: Path) -> None:
    stranger = subprocess.Popen(["sleep", "60"], cwd=tmp_path, start_new_session=True)
    note = tmp_path / "running.pids"
    note.write_text(f"{stranger.pid}\n")
    assert end_leftovers(note) == 0
    assert stranger.poll() is None
    stranger.kill()
    stranger.wait()
