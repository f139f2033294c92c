"""Brings tables, content and static files up to date, then becomes the web server.

Started by `serve` as `python -m dpa.local.prepare run` (or `dev`, or `demo`, which ends after the
content). Loading Django takes most of a start, so all steps share one load, and what provably
did not change is skipped.
"""

import hashlib
import logging
import os
import sys
from pathlib import Path

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db import DatabaseError, OperationalError, connection

from dpa.local.errors import disk_trouble, full_disk, written_trouble
from dpa.translations.messages import compile_all

GUNICORN = ["gunicorn", "-c", "gunicorn.conf.py"]


def prepare(task: str) -> bool:
    """All steps for `task`, in order; returns whether there was something to do."""
    compile_all()
    django.setup()
    from dpa.site.address import keep_address

    logging.disable(logging.WARNING)  # a line for every page would hide the steps
    changed = _migrate()
    keep_address()
    call_command("demo", if_empty=task != "demo")
    call_command("rebuild_search", if_needed=True)
    call_command("first_admin")
    if task == "run":
        changed = _collect_static() or changed
    logging.disable(logging.NOTSET)
    return changed


def _migrate() -> bool:
    """Migrates if something waits, or if an earlier migration was killed half-way.

    What follows the last migration (permissions, content types) leaves no trace in the plan.
    """
    from django.conf import settings
    from django.db.migrations.executor import MigrationExecutor

    begun = Path(settings.VAR_DIR) / "migrating"
    executor = MigrationExecutor(connection)
    if not begun.exists() and not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return False
    print("Setting up the tables …", flush=True)
    begun.touch()
    call_command("migrate", interactive=False, verbosity=0)
    begun.unlink()
    return True


def _collect_static() -> bool:
    """Collects, hashes and compresses, unless no file was added, removed or touched since."""
    from django.conf import settings

    stamp = Path(settings.STATIC_ROOT) / ".collected-from"
    now = _static_sources()
    if stamp.exists() and stamp.read_text() == now:
        return False
    print("Collecting the static files …", flush=True)
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(now)
    return True


def _static_sources() -> str:
    """A fingerprint of what `collectstatic` reads, and of the code that joins the stylesheets."""
    from django.contrib.staticfiles.finders import get_finders

    import dpa.stylesheets

    sources = [dpa.stylesheets.__file__]
    for finder in get_finders():
        sources += (storage.path(path) for path, storage in finder.list([]))
    digest = hashlib.sha256()
    for path in sorted(sources):
        state = os.stat(path)
        digest.update(f"{path} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def serve(task: str, *, afresh: bool) -> None:
    """Turns this process into the web server.

    `afresh` drops what the steps have loaded, which the server's workers would carry for ever.
    """
    if task == "dev":
        address = os.environ["BIND"]
        os.execv(sys.executable, [sys.executable, "manage.py", "runserver", address])  # noqa: S606 - fixed words
    if afresh:
        os.execv(sys.executable, [sys.executable, "-m", *GUNICORN])  # noqa: S606 - likewise
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]  # PostgreSQL only  # its threads would not survive the fork
    from gunicorn.app.wsgiapp import run

    sys.argv = GUNICORN
    run()


def main(task: str) -> None:
    """Prepares and, but for `demo`, serves; ends with one line where a person can help."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dpa.settings")
    try:
        changed = prepare(task)
    except OSError as error:
        sys.exit(disk_trouble(error))
    except (CommandError, ImproperlyConfigured) as error:
        sys.exit(f"The site could not be prepared: {error}")
    except DatabaseError as error:
        if known := written_trouble(str(error)) or full_disk(os.environ["VAR_DIR"]):
            sys.exit(known)
        if isinstance(error, OperationalError):
            sys.exit(f"The database stopped answering: {str(error).splitlines()[0]}")
        raise  # a fault in our own code: its place in the code is what helps
    if task != "demo":
        serve(task, afresh=changed)


if __name__ == "__main__":
    main(sys.argv[1])
