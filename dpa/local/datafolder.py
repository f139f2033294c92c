"""The folders of a PostgreSQL server: made whole or not at all, and tidied after a kill."""

import os
import shutil
import stat
from pathlib import Path

import psutil

from dpa.local.errors import CannotRunError, written_trouble
from dpa.local.processes import alive
from dpa.local.programs import Programs

NO_SUCH_PROCESS = 2**31 - 1  # larger than any system gives out
SOCKETS = (".s.PGSQL.5432", ".s.PGSQL.5432.lock")


def make(data: Path, programs: Programs, user: str, *options: str) -> None:
    """Builds the data folder beside its place and moves it there when it is whole."""
    half = data.with_name(data.name + ".new")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(mode=0o700)
    os.chown(half, programs.uid, -1)
    locale = ["--locale=C.UTF-8"]
    if programs.version >= 17:  # the same on every system, whatever its C library has
        locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    arguments = ["-D", str(half.resolve()), "-U", user, "-A", "trust", "-E", "UTF8", *locale]
    result = programs.run("initdb", *arguments, *options)
    if result.returncode != 0:
        shutil.rmtree(half, ignore_errors=True)
        raise CannotRunError(reason("The database could not be set up", result.stderr))
    half.rename(data)


def postmaster(data: Path) -> psutil.Process | None:
    """The living server of this folder; not a zombie, not a stranger with its old number."""
    try:
        process = psutil.Process(int((data / "postmaster.pid").read_text().split("\n", 1)[0]))
        ours = alive(process) and str(data.resolve()) in process.cmdline()
    except (FileNotFoundError, ValueError, psutil.Error):
        return None
    return process if ours else None


def forget_the_dead(data: Path, socket_dir: Path) -> None:
    """Takes a dead server's number out of its pid file, and its sockets away.

    PostgreSQL only asks whether *some* process has the number. The rest of the file stays: by it
    PostgreSQL sees whether children of the dead server still hold its memory.
    """
    pid_file = data / "postmaster.pid"
    if pid_file.exists():
        number, _, rest = pid_file.read_text().partition("\n")
        if number.strip() and rest:
            pid_file.write_text(f"{NO_SUCH_PROCESS}\n{rest}")
        else:
            pid_file.unlink()
    for name in SOCKETS:
        (socket_dir / name).unlink(missing_ok=True)


def private(folder: Path, owner: int) -> bool:
    """Whether `folder` is a real folder that only `owner` can enter."""
    try:
        state = folder.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISDIR(state.st_mode) and state.st_uid == owner and not state.st_mode & 0o077


def make_private(folder: Path, owner: int) -> None:
    """Makes it so, or raises CannotRunError: what others can enter may answer in our name."""
    if not os.path.lexists(folder):
        folder.mkdir(mode=0o700)
        os.chown(folder, owner, -1)
    if not private(folder, owner):
        raise CannotRunError(
            f"{folder} belongs to someone else or is open to others. Remove it, then try again."
        )


def reason(what: str, output: str) -> str:
    """One line out of what a PostgreSQL program wrote."""
    if known := written_trouble(output):
        return known
    lines = output.strip().splitlines() or ["it gave no reason"]
    errors = [line for line in lines if "FATAL" in line or "error:" in line]
    return f"{what}: {(errors or lines)[-1].strip()}"
