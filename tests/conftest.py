"""What the tests share: the demo content, loaded once into the tests' own database."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.db import connections
from django.utils import translation

from dpa.freshness.memory import forget
from tests.browser.server import Copy
from tests.demo_content import Demo
from tests.order import handed_out

# A busy machine is slow, not wrong.
hypothesis.settings.register_profile("tests", deadline=None)
hypothesis.settings.load_profile("tests")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Within a file the tests stay as they are."""
    items[:] = handed_out(items)


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
def demo(request: pytest.FixtureRequest, testrun_uid: str, django_db_blocker: Any) -> Demo:
    """The demo content, which the tests' database starts from."""
    content = Demo()
    options = request.config.option
    content.ensure(testrun_uid, reuse=options.reuse_db and not options.create_db)
    return content


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings: None, demo: Demo) -> None:
    """The tests' database is made as a copy of the demo content's."""
    connections["default"].settings_dict["TEST"]["TEMPLATE"] = demo.name


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, demo: Demo, _files: None) -> None:
    """Its uploads are copied with it."""
    shutil.copytree(demo.media, settings.MEDIA_ROOT, dirs_exist_ok=True)


@pytest.fixture(scope="session")
def browser_copy(
    demo: Demo, django_db_setup: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Copy]:
    """The database and uploads that the browser tests' server works on."""
    copy = Copy(demo, tmp_path_factory.mktemp("browser"))
    yield copy
    copy.drop()
