"""The database of the tests: set before Django's settings are read, hence `-p tests.database`.

Without DATABASE_URL it is a server of its own, which forgets safety for speed and never meets
the one of `make run`. Workers of pytest-xdist get the controller's environment and start nothing.
"""

import os
from contextlib import ExitStack
from pathlib import Path

import pytest

from dpa.local.errors import CannotRunError, disk_trouble
from dpa.local.postgres import Cluster

CLONE = Path(__file__).resolve().parent.parent
cluster = Cluster(Path(os.environ.get("VAR_DIR") or CLONE / "var") / "test-postgres", durable=False)
in_use = ExitStack()

os.environ["ENVIRONMENT"] = "test"
os.environ["DEBUG"] = "0"
# Playwright keeps an event loop in the tests' thread, where Django would refuse its database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
own = not os.environ.get("DATABASE_URL")
if own:
    os.environ["DATABASE_URL"] = cluster.url()


def pytest_sessionstart(session: pytest.Session) -> None:
    """Starts the server, once, before the workers begin."""
    if not own:
        return
    try:
        in_use.enter_context(cluster.in_use())
    except CannotRunError as error:
        pytest.exit(str(error), returncode=1)
    except OSError as error:
        pytest.exit(disk_trouble(error), returncode=1)


def pytest_unconfigure() -> None:
    """Leaves the server; the last session to leave it stops it."""
    in_use.close()
