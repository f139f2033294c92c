"""The database of the tests: set before Django's settings are read, hence `-p tests.database`.

Without DATABASE_URL it is a server of its own, which forgets safety for speed and never meets
the one of `make run`. Workers of pytest-xdist get the controller's environment and start nothing.
"""

import os
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path

import pytest

from dpa.local.errors import CannotRunError, disk_trouble
from dpa.local.locks import lock_now
from dpa.local.postgres import NAME, Cluster
from dpa.translations.messages import compile_all
from tests.demo_content import Demo

CLONE = Path(__file__).resolve().parent.parent
own = Cluster(Path(os.environ.get("VAR_DIR") or CLONE / "var") / "test-postgres", durable=False)
session = ExitStack()


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests() -> Generator[None]:
    """Before pytest-django's hook of this name, which reads the settings."""
    compile_all()
    os.environ |= {"ENVIRONMENT": "test", "DEBUG": "0"}
    # Playwright keeps an event loop in the tests' thread, where Django refuses its database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    if not os.environ.get("DATABASE_URL"):
        try:
            os.environ["DATABASE_URL"] = start()
        except CannotRunError as error:
            raise pytest.UsageError(str(error)) from None
        except OSError as error:
            raise pytest.UsageError(disk_trouble(error)) from None
    return (yield)


def pytest_configure(config: pytest.Config) -> None:
    """The demo content goes with the run, unless the next one wants it again (`--reuse-db`)."""
    if not hasattr(config, "workerinput") and not config.option.reuse_db:
        session.callback(Demo().drop)


def start() -> str:
    """Starts the server. Two sessions in one clone share it, but not the database in it."""
    own.data.parent.mkdir(parents=True, exist_ok=True)
    first = session.enter_context(lock_now(own.data.with_name("test-session.lock")))
    session.enter_context(own.in_use())
    return own.url(NAME if first else f"{NAME}_{os.getpid()}")


def pytest_unconfigure() -> None:
    """Leaves the server; the last session to leave stops it."""
    session.close()
