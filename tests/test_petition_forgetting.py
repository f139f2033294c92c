"""What ends by itself, what a person may ask for, and that keys can be changed."""

from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from actions.models import OutcomeEvent, PlaceCount, Signature
from actions.petition import counting, forgetting
from dpa.supporters import holdings
from dpa.supporters.models import Deletion
from dpa.vault.keys import key_from
from tests.petitions import BEN, link_in_mail, made, petition, press, send, signed

pytestmark = pytest.mark.django_db


def deleted(what: str) -> int:
    return sum(Deletion.objects.filter(what=what).values_list("number", flat=True))


def in_days(days: float) -> Any:
    return time_machine.travel(timezone.now() + timedelta(days=days))


def test_who_did_not_confirm_is_forgotten_after_a_week(client: Client) -> None:
    page = petition()
    signed(client, page)
    send(client, page, **BEN)
    with in_days(6.9):
        forgetting.forget()
        assert Signature.objects.count() == 2
    with in_days(7.1):
        call_command("scheduled")
        assert [one.first_name for one in Signature.objects.all()] == ["Ana"]
    assert deleted("signatures") == 1
    assert counting.total(page.pk) == 1


def test_a_box_that_nobody_confirmed_is_forgotten_too(client: Client) -> None:
    page = petition()
    signed(client, page)
    send(client, page, yes_dpa="on")
    link = link_in_mail()
    with in_days(7.1):
        forgetting.forget()
        assert Signature.objects.get().yeses == []
        assert press(client, link).status_code == 303  # still signed; nothing more is agreed to


def delivered(page: Any, day: date) -> None:
    OutcomeEvent.objects.create(
        action=page, kind="delivered", happened_on=day, text="Handed over.", confirmed=2
    )


def test_six_months_after_delivery_names_are_numbers(client: Client) -> None:
    page, other = petition(), petition(title="Never delivered")
    signed(client, page, comment="Mine")
    made(page, 1, set_aside_at=timezone.now())
    made(other, 2)
    delivered(page, timezone.localdate())  # some time today: its six months end at a midnight
    with in_days(2):
        made(page, 3, place="DE", country="DE")  # after the delivery: not part of it
    with in_days(180):
        forgetting.forget()
        assert page.signatures.count() == 3
    with in_days(184):
        forgetting.forget()
        (late,) = page.signatures.all()
        assert late.first_name == "Person3"
        assert other.signatures.count() == 1
        assert counting.total(page.pk) == 2
        named = PlaceCount.objects.filter(action=page).values_list("place", "nameless")
        assert dict(named) == {"US-NM": 1, "DE": 0}
        assert counting.differences(page.pk) == {}
        assert deleted("names") == 2
        assert b"Thank you" in client.get(f"/a/{page.code}/signed/").content
        forgetting.forget()
    assert deleted("names") == 2


def test_how_long_is_a_setting_and_stands_on_the_page(client: Client, settings: Any) -> None:
    settings.SIGNATURES_KEPT_DAYS = 100
    page = petition()
    assert "100 days after delivery" in client.get(page.url).content.decode()
    signed(client, page)
    delivered(page, timezone.localdate())
    with in_days(102):
        forgetting.forget()
    assert not page.signatures.exists()


def test_what_was_never_delivered_is_forgotten_on_the_day_that_was_promised(client: Client) -> None:
    page = petition(closes_at=timezone.now() + timedelta(days=10), time_zone="America/New_York")
    signed(client, page)
    promised = Signature.objects.get().kept_until
    assert promised is not None
    assert f"at the latest on {promised:%B %-d, %Y}" in client.get(page.url).content.decode()
    page.closes_at = timezone.now() + timedelta(days=500)  # later: those who signed are not kept on
    page.save()
    with in_days(373):
        forgetting.forget()
        assert page.signatures.count() == 1
    with in_days(376):
        forgetting.forget()
        assert not page.signatures.exists()
        assert counting.total(page.pk) == 1
    assert deleted("names") == 1


def test_many_go_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forgetting, "AT_ONCE", 3)
    page = petition()
    for number in range(10):
        made(page, number, confirmed_at=None)
    with in_days(8):
        forgetting.forget()
    assert not Signature.objects.exists()
    assert deleted("signatures") == 10


def test_counts_are_checked_once_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    checks: list[int] = []
    monkeypatch.setattr(forgetting, "check_all", lambda: checks.append(1))
    for _ in range(3):
        forgetting.forget()
    assert len(checks) == 1


def test_a_person_sees_and_deletes_what_is_kept(client: Client) -> None:
    page = petition()
    signed(client, page, comment="My own words", yes_dpa="on")
    send(client, page, first_name="Eva")
    signed(client, page, **BEN)
    found = dict(holdings.everything(" ANA@example.org"))
    first, second = found["Petitions you signed"]
    assert dict(first)["Petition"] == "Open a center"
    assert dict(first)["Comment"] == "My own words"
    assert dict(first)["Counted under"] == "New Mexico"
    assert dict(second)["Confirmed"] == "Not yet"
    assert counting.total(page.pk) == 2
    holdings.erase("Ana@Example.org")
    assert holdings.everything("ana@example.org") == []
    assert counting.total(page.pk) == 1
    assert counting.differences(page.pk) == {}
    assert [one.first_name for one in Signature.objects.all()] == ["Ben"]
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM actions_signature")
        assert cursor.fetchone()[0] == 1


def test_keys_change_and_people_are_found_before_and_after(client: Client, settings: Any) -> None:
    page = petition()
    signed(client, page)
    new_data, new_lookup = key_from("new data"), key_from("new lookup")
    settings.PERSONAL_DATA_KEYS = [new_data, *settings.PERSONAL_DATA_KEYS]
    settings.PERSONAL_LOOKUP_KEYS = [new_lookup, *settings.PERSONAL_LOOKUP_KEYS]
    send(client, page, first_name="ANA")
    assert Signature.objects.count() == 1  # not a second one under the new key
    call_command("rotate_personal_data", verbosity=0)
    settings.PERSONAL_DATA_KEYS, settings.PERSONAL_LOOKUP_KEYS = [new_data], [new_lookup]
    one = Signature.by("ANA@example.org").get()
    assert (one.full_name, one.postal_code) == ("Ana López", "87501")
    send(client, page)
    assert Signature.objects.count() == 1
