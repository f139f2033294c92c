"""The demo content, loaded once into a database and a folder that every test process copies."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from psycopg import connect, sql

from dpa.local.locks import lock

CLONE = Path(__file__).resolve().parent.parent


class Demo:
    """One for each database of the tests; its uploads are in the clone's `var`."""

    def __init__(self) -> None:
        self.name = f"{urlsplit(os.environ['DATABASE_URL']).path.lstrip('/')}_demo"
        self.folder = Path(os.environ.get("VAR_DIR") or CLONE / "var") / f"test-{self.name}"
        self.media = self.folder / "media"

    def ensure(self, run: str, *, reuse: bool) -> None:
        """Makes it, once for the workers of one run; `reuse`: unless an earlier run left one."""
        self.folder.mkdir(parents=True, exist_ok=True)
        made = self.folder / "made-by"
        with lock(self.folder / "lock"):
            by = made.read_text() if made.exists() else ""
            if by == run or (by and reuse and self._is_there()):
                return
            made.unlink(missing_ok=True)
            self._make()
            made.write_text(run)

    def drop(self) -> None:
        """Takes it away, whoever is still connected."""
        execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(self._quoted))
        shutil.rmtree(self.folder, ignore_errors=True)

    def copy(self, name: str) -> None:
        """Makes another database with the same content, in place of any that has the name."""
        new = sql.Identifier(name)
        execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(new),
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(new, self._quoted),
        )

    @property
    def _quoted(self) -> sql.Identifier:
        return sql.Identifier(self.name)

    def _is_there(self) -> bool:
        with connect(url_of("postgres")) as server:
            query = "SELECT FROM pg_database WHERE datname = %s"
            return server.execute(query, [self.name]).fetchone() is not None

    def _make(self) -> None:
        shutil.rmtree(self.media, ignore_errors=True)
        execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(self._quoted),
            sql.SQL("CREATE DATABASE {}").format(self._quoted),
        )
        for command in ("migrate", "demo"):
            subprocess.run(
                [sys.executable, "manage.py", command, "--verbosity=0"],
                cwd=CLONE,
                env=os.environ
                | {
                    "DATABASE_URL": url_of(self.name),
                    "MEDIA_ROOT": str(self.media),
                    "DB_POOL": "0",
                },
                check=True,
                stdin=subprocess.DEVNULL,
            )


def url_of(database: str) -> str:
    """The address of another database on the tests' server."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{database}").geturl()


def execute(*statements: sql.Composed) -> None:
    """Runs what has to be run from beside the databases that it is about."""
    with connect(url_of("postgres"), autocommit=True) as server:
        for statement in statements:
            server.execute(statement)
