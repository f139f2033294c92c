"""The environment in which a clone runs its site: variables, secret key, database, port."""

import contextlib
import os
import re
import secrets
import socket
from collections.abc import Iterator
from pathlib import Path

import environ
import psycopg

from dpa.local.errors import CannotRunError
from dpa.local.postgres import Cluster

CLONE = Path(__file__).resolve().parents[2]
ADDRESS = "127.0.0.1"
SCHEMES = ("postgres://", "postgresql://", "pgsql://", "psql://")


def var_dir() -> Path:
    """Where everything lies that a clone makes for itself."""
    folder = (CLONE / (os.environ.get("VAR_DIR") or "var")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def port() -> int:
    """The port that PORT asks for."""
    wanted = os.environ.get("PORT") or "8000"
    if not wanted.isdecimal() or not 0 < int(wanted) < 65536:
        raise CannotRunError(f"PORT is {wanted!r}; it must be a number from 1 to 65535.")
    return int(wanted)


def check_port(wanted: int) -> None:
    """Raises CannotRunError if nothing can be served there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, wanted))
        except PermissionError:
            raise CannotRunError(
                f"Port {wanted} needs more rights. Choose one above 1023: PORT=8000 make run"
            ) from None
        except OSError:
            raise CannotRunError(
                f"Port {wanted} is used by another program. End it, or choose another port: "
                f"PORT={_free_port(wanted)} make run"
            ) from None


def _free_port(above: int) -> int:
    for candidate in range(above + 1, min(above + 100, 65536)):
        with socket.socket() as probe:
            if probe.connect_ex((ADDRESS, candidate)) != 0:
                return candidate
    return 8000


@contextlib.contextmanager
def database() -> Iterator[str]:
    """The address of the database: DATABASE_URL if it is set, else the clone's own server."""
    if url := os.environ.get("DATABASE_URL"):
        check_database(url)
        yield url
    else:
        with own_cluster().in_use() as url:
            yield url


def own_cluster() -> Cluster:
    """The server that lives in the clone."""
    return Cluster(var_dir() / "postgres")


def keep_database() -> None:
    """Starts the clone's own server again if it was killed."""
    if not os.environ.get("DATABASE_URL") and not own_cluster().alive():
        print("The database ended; starting it again.", flush=True)
        own_cluster().start()


def check_database(url: str) -> None:
    """Raises CannotRunError, with one line and no password, if it does not answer."""
    parts = None
    with contextlib.suppress(ValueError):
        parts = environ.Env.db_url_config(url) if url.startswith(SCHEMES) else None
    if parts is None:
        raise CannotRunError(
            "DATABASE_URL is not the address of a PostgreSQL database: "
            "postgres://user:password@host:5432/name. Unset it to use the clone's own server."
        )
    wanted = {key: parts[key.upper()] or None for key in ("user", "password", "host", "port")}
    options = {"connect_timeout": 5, **wanted, **parts.get("OPTIONS", {})}
    try:
        psycopg.connect(dbname=parts["NAME"], **options).close()
    except psycopg.Error as error:
        why = str(error).strip().splitlines()[0].rstrip(".")
        shown = re.sub(r"(://[^:@/]*):.*@", r"\1:…@", url)
        raise CannotRunError(
            f"DATABASE_URL ({shown}) does not answer: {why}. Start that server, correct the "
            "address, or unset DATABASE_URL to use the clone's own server."
        ) from None


def variables(database_url: str, *, debug: bool = False) -> dict[str, str]:
    """What the site's processes are started with: ours, over what is set already."""
    own = {
        **os.environ,
        "ENVIRONMENT": "local",
        "SITE_URL": f"http://{ADDRESS}:{port()}",
        "SECRET_KEY": os.environ.get("SECRET_KEY") or secret_key(),
        "DEBUG": "1" if debug else "0",
        "DATABASE_URL": database_url,
        "VAR_DIR": str(var_dir()),
        "BIND": f"{ADDRESS}:{port()}",
        "PYTHONUNBUFFERED": "1",
    }
    if not os.environ.get("DATABASE_URL"):  # PGPORT and its like would lead past the own server
        own = {name: value for name, value in own.items() if not name.startswith("PG")}
    return own


def secret_key() -> str:
    """The clone's key, made once, so that nobody is signed out by a restart."""
    path = var_dir() / "secret_key"
    if not path.exists() or not path.read_text().strip():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text().strip()
