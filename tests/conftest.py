"""What the tests share: the demo content, loaded once into the tests' own database."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.utils import translation

from dpa.freshness.memory import forget
from tests.browser.server import Copy


@pytest.fixture(scope="session", autouse=True)
def _files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Uploads of the tests go to a folder that is thrown away."""
    before = settings.MEDIA_ROOT
    settings.MEDIA_ROOT = Path(tmp_path_factory.mktemp("media"))
    yield
    settings.MEDIA_ROOT = before


@pytest.fixture(autouse=True)
def _fresh() -> None:
    """What one test left in memory is not true in the next: its changes were rolled back.

    The test client leaves the language of its last request behind, too.
    """
    forget()
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: Any,
    _files: None,
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Copy | None]:
    """The demo content is part of the database that every test starts from.

    The browser tests get a copy of it, taken before any test can change what is copied.
    """
    wanted = any("site" in getattr(item, "fixturenames", ()) for item in request.session.items)
    with django_db_blocker.unblock():
        call_command("demo", verbosity=0)
        copy = Copy(tmp_path_factory.mktemp("browser")) if wanted else None
    yield copy
    if copy:
        copy.drop()


@pytest.fixture(scope="session")
def browser_copy(django_db_setup: Copy) -> Copy:
    """The database and uploads that the browser tests' server works on."""
    return django_db_setup
