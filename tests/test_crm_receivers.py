"""Receivers in the admin: entered with care, secrets shown once, tried before they are needed."""

import json
import re
from io import StringIO
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core.management import call_command
from django.db import connection
from django.urls import reverse

from dpa.crm.choices import Protocol
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from dpa.vault.rotation import holding
from tests.staff import GROUPS, messages_of, signed_in

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"whsec_[A-Za-z0-9+/=]{40,}")
GOOD = {
    "name": "CRM", "organization": "dpa", "protocol": "webhook", "active": "on", "action_code": "",
    "url": "https://crm.example.org/hook", "api_key": "",
}  # fmt: skip
NETWORK = {
    **GOOD, "protocol": "action_network", "api_key": "0123456789abcdef",
    "url": "https://actionnetwork.org/api/v2",
}  # fmt: skip


def entered(**values: str) -> Any:
    """The answer to the form for a new receiver, filled in like this."""
    return signed_in("Administrators").post(reverse("receivers:add"), {**GOOD, **values})


def one(view: str = "inspect") -> str:
    return reverse(f"receivers:{view}", args=[Receiver.objects.get().pk])


def test_a_webhook_s_secret_is_shown_once() -> None:
    answer = entered()
    (secret,) = SECRET.findall(answer.content.decode())
    assert "no-store" in answer["Cache-Control"]
    assert Receiver.objects.get().secret == secret
    client = signed_in("Administrators")
    for view in ("inspect", "edit", "history", "usage"):
        assert not SECRET.search(client.get(one(view)).content.decode()), view
    assert not SECRET.search(client.get(reverse("receivers:index")).content.decode())


def test_action_network_s_key_is_typed_in_and_never_shown() -> None:
    assert entered(**NETWORK).status_code == 302
    receiver = Receiver.objects.get()
    assert receiver.secret == NETWORK["api_key"]
    client = signed_in("Administrators")
    assert NETWORK["api_key"] not in client.get(one("edit")).content.decode()
    changed = {**NETWORK, "api_key": "", "name": "Renamed", "protocol": "webhook"}
    assert client.post(one("edit"), changed).status_code == 302
    receiver.refresh_from_db()
    assert (receiver.name, receiver.protocol) == ("Renamed", Protocol.ACTION_NETWORK)
    assert receiver.secret == NETWORK["api_key"]
    client.post(one("edit"), {**changed, "api_key": "another-key-0123"})
    receiver.refresh_from_db()
    assert receiver.secret == "another-key-0123"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"url": "ftp://crm.example.org/"}, "not a web address"),
        ({"url": "https://u:p@crm.example.org/"}, "user name or password"),
        ({"url": "https://crm.example.org:8443/"}, "port 8443 is not asked"),
        ({"url": "https://crm.example.org/" + "x" * 500}, "at most 500 characters"),
        ({"url": "https://crm.example.org/\0"}, "Null characters are not allowed"),
        ({"url": "nonsense"}, "Enter a valid URL"),
        ({"api_key": "0123456789abcdef"}, "Leave this empty"),
        ({**NETWORK, "api_key": ""}, "Enter the key"),
        ({**NETWORK, "api_key": "with a\r\nX-Other: header"}, "no spaces"),
        ({**NETWORK, "url": NETWORK["url"] + "/petitions/1"}, "Say which action"),
        ({"protocol": "pigeon"}, "Select a valid choice"),
        ({"organization": "\0"}, "Select a valid choice"),
        ({"name": ""}, "This field is required"),
        ({"organization": "partner"}, "Name the partner"),
        ({"partner": "Mothers"}, "it is for partners’ lists"),
    ],
)  # fmt: skip
def test_what_cannot_be_right_is_refused_in_words(values: dict[str, str], words: str) -> None:
    answer = entered(**values)
    assert answer.status_code == 200
    assert words in answer.content.decode()
    assert Receiver.objects.count() == 0


def test_in_production_personal_data_goes_out_encrypted_alone(settings: Any) -> None:
    settings.ENVIRONMENT = "production"
    assert "begins with https://" in entered(url="http://crm.example.org/").content.decode()
    settings.ENVIRONMENT = "local"
    assert SECRET.search(entered(url="http://crm.example.org/").content.decode())
    assert (
        "a receiver with this address"
        in entered(name="Twice", url="http://crm.example.org/").content.decode()
    )


@pytest.mark.parametrize("group", GROUPS)
def test_administrators_alone_enter_and_change_receivers(group: str) -> None:
    entered()
    client, may, receiver = signed_in(group), group == "Administrators", Receiver.objects.get()
    before = receiver.secret
    for view in ("add", "index"):
        assert (client.get(reverse(f"receivers:{view}")).status_code == 200) == may
    for view in ("edit", "inspect"):
        assert (client.get(one(view)).status_code == 200) == may
    for view in ("secret", "test", "again"):
        assert client.get(one(view)).status_code == 405
        nobody = client.post(reverse(f"receivers:{view}", args=[10**30]))
        assert nobody.status_code == 404 if may else nobody.status_code in {302, 403}
    client.post(one("secret"), {"at_once": "1"})
    assert (Receiver.objects.get().secret != before) == may
    client.post(one("edit"), {**GOOD, "name": "Mine"})
    assert (Receiver.objects.get().name == "Mine") == may
    client.post(reverse("receivers:delete", args=[receiver.pk]))
    assert Receiver.objects.exists()
    if not may:
        assert client.post(one("test")).status_code in {302, 403}


def test_a_secret_is_changed_with_an_overlap_or_at_once() -> None:
    client = signed_in("Administrators")
    (first,) = SECRET.findall(entered().content.decode())
    page = client.post(one("secret"))
    (second,) = SECRET.findall(page.content.decode())
    assert "signed with the former secret as well" in page.content.decode()
    assert Receiver.objects.get().former_secret == first
    again = messages_of(client.post(one("secret")), client)
    assert "replace it at once" in again
    assert Receiver.objects.get().secret == second
    (third,) = SECRET.findall(client.post(one("secret"), {"at_once": "1"}).content.decode())
    assert (Receiver.objects.get().secret, Receiver.objects.get().former_secret) == (third, "")
    Receiver.objects.update(protocol=Protocol.ACTION_NETWORK)
    assert client.post(one("secret")).status_code == 404


def test_a_change_of_keys_reaches_receivers_and_deliveries(settings: Any) -> None:
    assert {Receiver, Delivery} <= set(holding())
    entered()
    announce("supporter.changed", "ana@example.org", {"given_name": "Ana"})
    before, secret = Delivery.objects.get().person_hash, Receiver.objects.get().secret
    settings.PERSONAL_DATA_KEYS = [Fernet.generate_key().decode(), *settings.PERSONAL_DATA_KEYS]
    settings.PERSONAL_LOOKUP_KEYS = ["new-lookup-key-0123", *settings.PERSONAL_LOOKUP_KEYS]
    # Between the two, somebody's later message still waits for the one before.
    announce("supporter.left", "ana@example.org", {})
    first, second = Delivery.objects.order_by("pk")
    assert second.after == first
    call_command("rotate_personal_data", stdout=StringIO())
    settings.PERSONAL_DATA_KEYS = settings.PERSONAL_DATA_KEYS[:1]
    settings.PERSONAL_LOOKUP_KEYS = settings.PERSONAL_LOOKUP_KEYS[:1]
    first.refresh_from_db()
    assert first.person_hash == second.person_hash != before
    assert json.loads(Delivery.objects.get(pk=first.pk).payload)["given_name"] == "Ana"
    assert Receiver.objects.get().secret == secret


def test_nothing_of_a_secret_lies_in_the_table_or_the_log() -> None:
    entered(**NETWORK)
    with connection.cursor() as cursor:
        for table in ("crm_receiver", "wagtailcore_modellogentry"):
            cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 - two names of our own
            assert NETWORK["api_key"] not in str(cursor.fetchall())
