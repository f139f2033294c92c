"""One PostgreSQL server for one clone, in a folder of its own, reached through a socket only.

No TCP port, so that any number of clones run side by side. Whoever uses the server holds a lock
that the system drops when the process dies; the last to leave stops the server. So nothing is
left running after a normal end, and a killed process confuses nobody.
"""

import contextlib
import hashlib
import os
import shutil
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg

from dpa.local import datafolder
from dpa.local.errors import CannotRunError
from dpa.local.locks import lock, lock_now, unlock
from dpa.local.processes import gone
from dpa.local.programs import Programs, find

NAME = "dpa"
PATIENCE = 60  # seconds; recovery after a crash can take most of them

SMALL = {
    "listen_addresses": "",
    "port": "5432",
    "shared_buffers": "32MB",
    "min_wal_size": "32MB",
    "max_wal_size": "256MB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "jit": "off",
}
CARELESS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}


@dataclass(frozen=True)
class Cluster:
    """The server over `data`. `durable=False` is quicker and loses data if the machine stops."""

    data: Path
    durable: bool = True

    @property
    def socket_dir(self) -> Path:
        """In the shared temporary folder: a socket's path has 107 bytes at most, a clone's more.

        `TMPDIR` would not do: it differs between sessions that must find the same server.
        """
        digest = hashlib.sha256(os.fsencode(self.data.resolve())).hexdigest()[:12]
        return Path("/tmp") / f"{NAME}-{digest}"  # noqa: S108 - its owner and mode are checked

    def url(self, database: str = NAME) -> str:
        """The address in the form that both libpq and django-environ read."""
        return f"postgres://{NAME}@/{database}?host={self.socket_dir}"

    def running(self) -> bool:
        """Whether the server answers."""
        try:
            self._connect().close()
        except (OSError, psycopg.Error):
            return False
        return True

    def alive(self) -> bool:
        """Whether its process is there; cheaper to ask, and true while it still recovers."""
        return datafolder.postmaster(self.data) is not None

    def start(self) -> str:
        """Makes sure that the server and its database are there; returns the address."""
        self.data.parent.mkdir(parents=True, exist_ok=True)
        with lock(self._beside("lock")):
            if not self.running():
                self._start(find(self.data))
            with self._connect() as server:
                query = "SELECT FROM pg_database WHERE datname = %s"
                if server.execute(query, [NAME]).fetchone() is None:
                    server.execute(f"CREATE DATABASE {NAME}")
        return self.url()

    def stop(self) -> None:
        """Ends the server, whoever uses it; returns when it is gone."""
        with lock(self._beside("lock")):
            self._stop()

    @contextlib.contextmanager
    def in_use(self) -> Iterator[str]:
        """The address, for as long as it is needed; the last user stops the server."""
        self.data.parent.mkdir(parents=True, exist_ok=True)
        with lock(self._beside("users"), shared=True) as mine:
            try:
                yield self.start()
            finally:
                unlock(mine)
                with lock(self._beside("lock")), lock_now(self._beside("users")) as alone:
                    if alone:
                        self._stop()

    def _beside(self, kind: str) -> Path:
        return self.data.with_name(f"{self.data.name}.{kind}")

    def _connect(self) -> psycopg.Connection:
        if not datafolder.private(self.socket_dir, self.data.stat().st_uid):
            raise FileNotFoundError(self.socket_dir)
        return psycopg.connect(self.url("postgres"), port=5432, connect_timeout=5, autocommit=True)

    def _start(self, programs: Programs) -> None:
        if not (self.data / "PG_VERSION").exists():
            datafolder.make(self.data, programs, NAME, *([] if self.durable else ["--no-sync"]))
        if (process := datafolder.postmaster(self.data)) and self._settled(process):
            return
        datafolder.make_private(self.socket_dir, programs.uid)
        datafolder.forget_the_dead(self.data, self.socket_dir)
        until = time.monotonic() + 10
        while trouble := self._launch(programs):
            # Children of a killed server may need a moment to notice and to leave its memory.
            if "shared memory" not in trouble or time.monotonic() > until:
                raise CannotRunError(trouble)
            time.sleep(0.3)

    def _launch(self, programs: Programs) -> str | None:
        """Starts the server and waits until it answers; returns what went wrong."""
        settings = SMALL | ({} if self.durable else CARELESS)
        if programs.version >= 18:
            settings["io_method"] = "sync"  # no helper processes for so little
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        log = self.data.resolve() / "server.log"
        seen = log.stat().st_size if log.exists() else 0
        arguments = ["-D", str(log.parent), "-l", str(log), "-w", "-t", str(PATIENCE)]
        options += f" -c unix_socket_directories={self.socket_dir}"
        result = programs.run("pg_ctl", "start", *arguments, "-o", options, timeout=PATIENCE + 10)
        if result.returncode == 0:
            return None
        output = result.stdout + result.stderr
        if log.exists():
            output += log.read_bytes()[seen:].decode(errors="replace")
        return datafolder.reason(f"The database did not start, see {log}", output)

    def _settled(self, process: psutil.Process) -> bool:
        """Waits for a server that lives but does not answer: it may be recovering, or leaving."""
        until = time.monotonic() + PATIENCE
        while not gone(process, 0.1) and time.monotonic() < until:
            if self.running():
                return True
        self._stop()  # it lives and cannot be reached: its socket is gone
        return False

    def _stop(self) -> None:
        for number, patience in ((signal.SIGINT, 20.0), (signal.SIGQUIT, 10.0)):
            if process := datafolder.postmaster(self.data):
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.send_signal(number)
                    gone(process, patience)
        shutil.rmtree(self.socket_dir, ignore_errors=True)
