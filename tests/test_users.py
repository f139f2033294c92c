"""The first person who may sign in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.test import override_settings

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    get_user_model().objects.all().delete()
    with override_settings(VAR_DIR=tmp_path):
        yield tmp_path


def test_the_first_administrator_gets_a_password_of_their_own(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("first_admin")
    file = folder / "first-password.txt"
    password = file.read_text().strip()
    assert len(password) >= 16
    assert file.stat().st_mode & 0o777 == 0o600
    assert password in capsys.readouterr().out
    user = authenticate(username="admin", password=password)
    assert user is not None
    assert user.is_superuser


def test_a_site_with_an_administrator_gets_no_second_one(folder: Path) -> None:
    get_user_model().objects.create_superuser("ana", "", "a long enough password")
    call_command("first_admin")
    assert not (folder / "first-password.txt").exists()
    assert get_user_model().objects.count() == 1


def test_an_admin_without_rights_is_not_given_them(folder: Path) -> None:
    get_user_model().objects.create_user("admin")
    with pytest.raises(CommandError, match="createsuperuser"):
        call_command("first_admin")
