"""Brings database, content and static files up to date, in one process and only where needed.

Started by `serve` as `python -m dpa.local.prepare`. Loading Django takes most of a start, so the
steps share one load; what provably did not change is skipped.
"""

import hashlib
import os
import sys
from pathlib import Path

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command

from dpa.local.errors import disk_trouble, written_trouble


def main(*, demo: bool, static: bool) -> None:
    """All steps, in order; each can be repeated at any time."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dpa.settings")
    django.setup()
    if _migrations_wait():
        print("Setting up the tables …", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
    if demo:
        call_command("demo")
    else:
        call_command("demo", if_empty=True)
    call_command("first_admin")
    if static:
        _collect_static()


def _migrations_wait() -> bool:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _collect_static() -> None:
    """Collects, hashes and compresses, unless no file was added, removed or touched since."""
    from django.conf import settings

    stamp = Path(settings.STATIC_ROOT) / ".collected-from"
    now = _static_sources()
    if stamp.exists() and stamp.read_text() == now:
        return
    print("Collecting the static files …", flush=True)
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(now)


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


if __name__ == "__main__":
    from django.db import DatabaseError

    try:
        main(demo="--demo" in sys.argv, static="--static" in sys.argv)
    except OSError as error:
        sys.exit(disk_trouble(error))
    except (CommandError, ImproperlyConfigured) as error:
        sys.exit(f"The site could not be prepared: {error}")
    except DatabaseError as error:
        if known := written_trouble(str(error)):
            sys.exit(known)
        raise
