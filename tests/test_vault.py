"""Personal data: what lies in the database, how it is found again, and changing the keys."""

import subprocess
import sys
from io import StringIO
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import FieldError, ImproperlyConfigured
from django.core.management import call_command
from django.db import connection
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from dpa.local.environment import CLONE
from dpa.supporters.consenting import confirmed
from dpa.supporters.models import DataLink, SignUp, Supporter
from dpa.vault import rotation
from dpa.vault.keys import UnreadableError, decrypt, encrypt, key_from, lookup, refuse_bad_keys
from tests.production import EVERYTHING
from tests.test_configuration import start_up

EMAIL, ZIP = "Ana.Ruiz@example.org", "87501"
DATA, NEW_DATA = key_from("data of a test"), key_from("newer data of a test")
LOOKUP, NEW_LOOKUP = key_from("lookup of a test"), key_from("newer lookup of a test")


@pytest.fixture
def keys(settings: Any) -> Any:
    settings.PERSONAL_DATA_KEYS, settings.PERSONAL_LOOKUP_KEYS = [DATA], [LOOKUP]
    return settings


@pytest.fixture
def ana(db: None, keys: Any) -> Supporter:
    confirmed(EMAIL, [], zip_code=ZIP)
    return Supporter.objects.get()


def in_the_table() -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM supporters_supporter ORDER BY id")
        return cursor.fetchall()


def found(email: str) -> list[str]:
    field = Supporter._meta.get_field("email_hash")
    return [s.email for s in Supporter.objects.filter(field.those_of(email))]


def test_neither_address_nor_zip_lies_in_the_table(ana: Supporter) -> None:
    row = str(in_the_table()).lower()
    assert row.count("gaaaaa") == 2  # two Fernet tokens
    for word in ("ana", "ruiz", "example.org", ZIP):
        assert word not in row


def test_it_is_found_however_it_is_typed(ana: Supporter) -> None:
    assert found(" ANA.ruiz@EXAMPLE.org ") == [EMAIL]
    assert found("ana@example.org") == []


@given(st.text())
def test_what_goes_in_comes_out(text: str) -> None:
    assert decrypt(encrypt(text)) == text


def test_equal_texts_do_not_look_equal() -> None:
    assert encrypt(ZIP) != encrypt(ZIP)
    assert lookup(ZIP, "one") == lookup(ZIP, "one") != lookup(ZIP, "another")


def test_nothing_stays_nothing() -> None:
    assert encrypt("") == decrypt("") == lookup("", "one") == ""


@pytest.mark.parametrize("how", ["email", "email__iexact", "email__contains", "zip_code__in"])
def test_searching_what_is_encrypted_is_refused_in_words(how: str) -> None:
    with pytest.raises(FieldError, match="is encrypted: look for its LookupField"):
        Supporter.objects.filter(**{how: [ZIP] if how.endswith("in") else EMAIL})


def test_a_missing_key_is_named(ana: Supporter, keys: Any) -> None:
    keys.PERSONAL_DATA_KEYS = [NEW_DATA]
    with pytest.raises(UnreadableError, match="Put that key back"):
        Supporter.objects.get()


def test_what_is_unreadable_does_not_stop_a_sign_up(
    ana: Supporter, keys: Any, client: Client
) -> None:
    keys.PERSONAL_DATA_KEYS = [NEW_DATA]
    answer = client.post("/sign-up/", {"email": EMAIL}, headers={"Sec-Fetch-Site": "same-origin"})
    assert answer.status_code == 302
    assert SignUp.objects.get().email == EMAIL


def test_what_cannot_be_read_now_is_said_and_kept(
    ana: Supporter, keys: Any, client: Client
) -> None:
    token = DataLink.make(EMAIL)
    keys.PERSONAL_DATA_KEYS = [NEW_DATA]
    answer = client.get("/your-data/open/", {"t": token})
    assert answer.status_code == 503
    assert "Retry-After" in answer.headers
    keys.PERSONAL_DATA_KEYS = [NEW_DATA, DATA]
    assert EMAIL in client.get("/your-data/open/", {"t": token}).text


def test_keys_are_changed_while_the_site_runs(ana: Supporter, keys: Any) -> None:
    keys.PERSONAL_DATA_KEYS, keys.PERSONAL_LOOKUP_KEYS = [NEW_DATA, DATA], [NEW_LOOKUP, LOOKUP]
    assert found(EMAIL) == [EMAIL]
    confirmed(EMAIL.upper(), [], zip_code="10001")
    confirmed("new@example.org", [], zip_code="")
    assert Supporter.objects.count() == 2
    output = StringIO()
    call_command("rotate_personal_data", stdout=output)
    assert "supporters: all 2 rows are done" in output.getvalue()
    keys.PERSONAL_DATA_KEYS, keys.PERSONAL_LOOKUP_KEYS = [NEW_DATA], [NEW_LOOKUP]
    assert found(EMAIL) == [EMAIL]
    assert found("new@example.org") == ["new@example.org"]
    ana.refresh_from_db()
    assert (ana.email, ana.zip_code) == (EMAIL, "10001")
    confirmed(EMAIL, [], zip_code="")
    assert Supporter.objects.count() == 2


def test_a_change_of_keys_that_was_stopped_is_started_again(
    ana: Supporter, keys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirmed("second@example.org", [], zip_code="")
    keys.PERSONAL_DATA_KEYS, keys.PERSONAL_LOOKUP_KEYS = [NEW_DATA, DATA], [NEW_LOOKUP, LOOKUP]
    monkeypatch.setattr(rotation, "AT_ONCE", 1)
    assert next(rotation.rotate(Supporter)) == 1
    assert found(EMAIL) == [EMAIL]
    assert found("second@example.org") == ["second@example.org"]
    assert list(rotation.rotate(Supporter)) == [1, 2]
    keys.PERSONAL_DATA_KEYS, keys.PERSONAL_LOOKUP_KEYS = [NEW_DATA], [NEW_LOOKUP]
    assert found(EMAIL) == [EMAIL]
    assert found("second@example.org") == ["second@example.org"]


def test_a_new_key_is_printed_without_any_settings() -> None:
    command = [sys.executable, "-m", "dpa.vault"]
    made = [
        subprocess.run(command, cwd=CLONE, env={}, capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    Fernet(made[0].stdout.strip())
    assert made[0].stdout != made[1].stdout


@pytest.mark.parametrize(
    ("data", "search"),
    [
        (["too-short-a-key"], [LOOKUP]),
        ([DATA, "é" * 44], [LOOKUP]),
        ([DATA], ["short"]),
        ([DATA], [DATA]),
    ],
)
def test_bad_keys_are_refused_with_advice(data: list[str], search: list[str]) -> None:
    with pytest.raises(ImproperlyConfigured, match=r"python -m dpa\.vault") as caught:
        refuse_bad_keys(data, search)
    assert not any(key in str(caught.value) for key in data + search if key != "short")


def test_production_does_not_start_with_a_bad_key() -> None:
    result = start_up(**(EVERYTHING | {"PERSONAL_DATA_KEYS": "secret-but-malformed"}))
    assert result.returncode != 0
    last = result.stderr.strip().splitlines()[-1]
    assert "PERSONAL_DATA_KEYS must be keys of 32 bytes" in last
    assert "secret-but-malformed" not in result.stderr
