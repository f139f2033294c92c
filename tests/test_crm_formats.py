"""Messages as each kind of receiver has published that it wants them."""

import json
from base64 import b64decode
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.db import transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import settings as settings_of_tests
from hypothesis import strategies as st
from standardwebhooks import Webhook

from dpa.crm import action_network
from dpa.crm.choices import Kind, Protocol
from dpa.crm.delivering import deliver_due
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from dpa.crm.secrets import OVERLAP, change_secret, new_secret, secrets_of
from dpa.crm.webhooks import webhook_for
from tests.answering import Web, serving, status
from tests.receiving import receiving

pytestmark = pytest.mark.django_db
ANA = "jsmith@mail.com"
CONSENT = {"organization": "dpa", "wording_version": "3", "given_at": "2026-11-26T12:00:00Z"}
SIGNED = {
    "family_name": "Smith", "given_name": "John", "postal_code": "20009", "country": "US",
    "language": "en", "interests": ["volunteer", "member"], "consents": [CONSENT],
    "action": {"title": "Fund services", "url": "https://www.example.org/a/", "code": "fund"},
}  # fmt: skip


def test_a_secret_is_as_the_specification_says() -> None:
    secret = new_secret()
    assert secret.startswith("whsec_")
    assert 24 <= len(b64decode(secret.removeprefix("whsec_"))) <= 64
    assert secret != new_secret()


def test_a_message_is_as_the_specification_says() -> None:
    receiver = Receiver(url="https://crm.example.org/hook", secret=new_secret(), organization="dpa")
    delivery = Delivery(kind=Kind.LEFT, payload=json.dumps({"email": ANA}))
    message = webhook_for(delivery, receiver)
    assert message.method == "POST"
    assert message.headers["Content-Type"] == "application/json"
    assert message.headers["webhook-id"] == delivery.message_id
    assert "." not in delivery.message_id
    assert message.headers["webhook-timestamp"].isdecimal()
    assert message.headers["webhook-signature"].startswith("v1,")
    body = Webhook(receiver.secret).verify(message.body or b"", message.headers)
    assert set(body) == {"type", "timestamp", "organization", "data"}


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=9,
)


@settings_of_tests(max_examples=60, deadline=None)
@given(st.dictionaries(st.text(), ANYTHING, max_size=4))
def test_whatever_is_told_arrives_as_it_was(told: dict[str, Any]) -> None:
    receiver = Receiver(url="https://crm.example.org/hook", secret=new_secret(), organization="dpa")
    with transaction.atomic():
        stored = Receiver.objects.create(name="CRM", url="https://crm.example.org/")
        announce("supporter.changed", ANA, told)
        (delivery,) = Delivery.objects.filter(receiver=stored)
        message = webhook_for(delivery, receiver)
        transaction.set_rollback(True)
    body = Webhook(receiver.secret).verify(message.body or b"", message.headers)
    assert body["data"] == {**told, "email": told.get("email") or ANA}


def test_while_a_secret_is_changed_messages_are_signed_with_both(settings: Any) -> None:
    with receiving(settings) as inbox:
        former, fresh = inbox.secret, change_secret(inbox.receiver, at_once=False)
        assert secrets_of(Receiver.objects.get()) == [fresh, former]
        for number, secret in enumerate((former, fresh)):
            inbox.secret = secret
            announce("supporter.changed", f"p{number}@example.org", {})
            assert deliver_due() == 1
        assert len(inbox.headers[0]["webhook-signature"].split(" ")) == 2
        assert change_secret(inbox.receiver, at_once=False) == ""
        with time_machine.travel(timezone.now() + OVERLAP):
            assert secrets_of(Receiver.objects.get()) == [fresh]


def test_a_secret_that_got_out_ends_at_once(settings: Any) -> None:
    with receiving(settings) as inbox:
        change_secret(inbox.receiver, at_once=False)
        fresh = change_secret(inbox.receiver, at_once=True)
        assert secrets_of(Receiver.objects.get()) == [fresh]
        announce("supporter.changed", ANA, {})
        assert deliver_due() == 0
        assert (inbox.forged, Delivery.objects.get().last_error) == (1, "401 Unauthorized")


@pytest.fixture
def network(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """Action Network's people and one petition, on this machine."""
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    monkeypatch.setattr(action_network, "PAUSE", 0)
    with serving() as web:
        yield web


def posted(web: Web, path: str, kind: str, told: dict[str, Any], **values: Any) -> Any:
    """The body that arrives there, with the headers checked on the way; None if nothing does."""
    bodies: list[Any] = []

    def take(handler: Any) -> None:
        assert handler.headers["OSDI-API-Token"] == "0123456789abcdef"
        assert handler.headers["Content-Type"] == "application/json"
        bodies.append(json.loads(handler.rfile.read()))
        status(200, b"{}")(handler)

    web.says[path] = take
    usual = {"name": "AN", "protocol": Protocol.ACTION_NETWORK, "secret": "0123456789abcdef"}
    Receiver.objects.create(**{**usual, "url": web.url("/api/v2"), **values})
    announce(kind, ANA, told)
    deliver_due()
    return bodies[0] if bodies else None


def test_a_person_is_added_as_in_the_published_example(network: Web) -> None:
    """https://actionnetwork.org/docs/v2/person_signup_helper, with what we know besides."""
    told = {k: v for k, v in SIGNED.items() if k != "action"}
    assert posted(network, "/api/v2/people", "supporter.confirmed", told) == {
        "person": {
            "family_name": "Smith",
            "given_name": "John",
            "postal_addresses": [{"postal_code": "20009", "country": "US"}],
            "email_addresses": [{"address": "jsmith@mail.com", "status": "subscribed"}],
            "languages_spoken": ["en"],
        },
        "add_tags": ["volunteer", "member"],
    }


def test_what_was_not_told_is_left_out(network: Web) -> None:
    body = posted(
        network, "/api/v2/people", "supporter.changed", {"given_name": "", "action": None}
    )
    emails = [{"address": ANA, "status": "subscribed"}]
    assert body == {"person": {"email_addresses": emails}}


@pytest.mark.parametrize("kind", ["supporter.left", "supporter.erased"])
def test_whoever_leaves_is_named_by_the_address_alone(network: Web, kind: str) -> None:
    emails = [{"address": ANA, "status": "unsubscribed"}]
    assert posted(network, "/api/v2/people", kind, SIGNED) == {
        "person": {"email_addresses": emails}
    }


def test_a_signature_becomes_a_person_with_the_actions_tags(network: Web) -> None:
    body = posted(network, "/api/v2/people", "signature.confirmed", SIGNED)
    assert body["add_tags"] == ["Fund services", "fund", "volunteer", "member"]


PETITION = "/api/v2/petitions/d91b4b2e-ae0e-4cd3-9ed7-d0ec501b0bc3"


@pytest.mark.parametrize("end", ["", "/", "/signatures", "/signatures/"])
def test_or_a_signature_of_a_petition_there(network: Web, end: str) -> None:
    """https://actionnetwork.org/docs/v2/record_signature_helper: the same body, another place."""
    url = network.url(PETITION + end)
    body = posted(
        network,
        f"{PETITION}/signatures",
        "signature.confirmed",
        SIGNED,
        url=url,
        action_code="fund",
    )
    assert body["person"]["email_addresses"] == [{"address": ANA, "status": "subscribed"}]
    announce("supporter.left", ANA, {})
    deliver_due()
    assert network.heard() == [f"POST {PETITION}/signatures", "POST /api/v2/people"]
