"""The smaller commands of `python -m dpa.local`; each returns its exit code."""

import shutil
import signal
import subprocess
import sys

from dpa.local import chromium as browser
from dpa.local import environment
from dpa.local.errors import CannotRunError
from dpa.local.locks import lock_now

# All that a clone made for itself and that `reset` takes away. Nothing else in VAR_DIR is touched.
FOLDERS = ("postgres", "postgres.new", "media", "static")
FILES = ("secret_key", "first-password.txt")


def manage(arguments: list[str]) -> int:
    """manage.py with the clone's environment and database."""
    return _run("manage.py", *arguments)


def demo() -> int:
    """The demo content, added to whatever is there."""
    return _run("-m", "dpa.local.prepare", "demo")


def _run(*command: str) -> int:
    with environment.database() as url:
        variables = environment.variables(url) | {"DB_POOL": "0"}
        child = subprocess.Popen(  # noqa: S603 - our own programs
            [sys.executable, *command], cwd=environment.CLONE, env=variables
        )
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the command, which decides
        return child.wait()


def reset(*, sure: bool) -> int:
    """Deletes the clone's own database, media and keys, after asking."""
    folder = environment.var_dir()
    with lock_now(folder / "running.lock") as alone:
        if not alone:
            raise CannotRunError("The site is running. Stop it first, with Ctrl-C in its window.")
        print(f"This deletes the site's content in {folder}: database, media, passwords.")
        if not sure and not _agreed():
            print("Nothing was deleted.")
            return 1
        environment.own_cluster().stop()
        for name in FOLDERS:
            if (folder / name).exists():
                shutil.rmtree(folder / name)
        for name in FILES:
            (folder / name).unlink(missing_ok=True)
    print("Deleted. `make run` starts anew, with the demo content.")
    return 0


def _agreed() -> bool:
    try:
        return input("Type yes to go on: ").strip().lower() == "yes"
    except EOFError:
        raise CannotRunError(
            "Nobody is there to ask. To delete without a question: make reset YES=1"
        ) from None


def database(*, stop: bool) -> int:
    """Prints the address of the clone's database, started if need be, and leaves it running."""
    cluster = environment.own_cluster()
    if stop:
        cluster.stop()
    else:
        print(cluster.start())
    return 0


def chromium() -> int:
    """Prints where Chromium is, installed if need be."""
    print(browser.ensure())
    return 0
