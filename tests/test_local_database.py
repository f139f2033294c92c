"""What someone with a fresh clone gets: a database that survives."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import psycopg
import pytest

from dpa.local import datafolder
from dpa.local.environment import CLONE
from dpa.local.errors import CannotRunError
from dpa.local.postgres import Cluster


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path / "var" / "postgres", durable=False)
    yield cluster
    if cluster.data.parent.exists():
        cluster.stop()


def postmaster(cluster: Cluster) -> psutil.Process:
    process = datafolder.postmaster(cluster.data)
    assert process is not None
    return process


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
