"""What the tests share: the demo content, loaded once into the tests' own database."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command

from dpa.freshness.memory import forget


@pytest.fixture(scope="session", autouse=True)
def _files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Uploads of the tests go to a folder that is thrown away."""
    before = settings.MEDIA_ROOT
    settings.MEDIA_ROOT = Path(tmp_path_factory.mktemp("media"))
    yield
    settings.MEDIA_ROOT = before


@pytest.fixture(autouse=True)
def _fresh() -> None:
    """What one test left in memory is not true in the next: its changes were rolled back."""
    forget()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any, _files: None) -> None:
    """The demo content is part of the database that every test starts from."""
    with django_db_blocker.unblock():
        call_command("demo", verbosity=0)
