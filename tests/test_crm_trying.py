"""Trying a receiver before it is needed, and once it is back."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from dpa.crm.choices import Protocol
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from tests.answering import sent_to, serving, status
from tests.receiving import PATH, receiving
from tests.staff import messages_of, signed_in

pytestmark = pytest.mark.django_db
KEY = "0123456789abcdef"


def one(view: str = "inspect") -> str:
    return reverse(f"receivers:{view}", args=[Receiver.objects.get().pk])


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (None, "answered 204 No Content: it works"),
        (status(500), "500 Internal Server Error. Its owner’s logs"),
        (status(401), "401 Unauthorized. It does not accept"),
        (status(404), "404 Not Found. There is nothing at this address"),
        (sent_to("https://example.org/"), "302 Found. It sends us on"),
        (status(999), "999. Its owner’s logs"),
    ],
)  # fmt: skip
def test_a_test_message_says_how_it_went(settings: Any, act: Any, words: str) -> None:
    client = signed_in("Administrators")
    with receiving(settings) as inbox:
        inbox.always = act
        assert words in messages_of(client.post(one("test")), client)
        if act is None:
            (message,) = inbox.got
            assert (message["type"], message["data"]) == ("receiver.test", {})
    Receiver.objects.update(url="http://127.0.0.1:9/")
    assert "connection refused" in messages_of(client.post(one("test")), client)
    settings.MAY_ASK_PRIVATE_ADDRESSES = False
    Receiver.objects.update(url="http://localhost/")
    assert "not public" in messages_of(client.post(one("test")), client)
    Receiver.objects.update(secret="")
    assert "nothing was sent" in messages_of(client.post(one("test")), client)


def test_trying_action_network_reads_and_changes_nothing(settings: Any) -> None:
    settings.MAY_ASK_PRIVATE_ADDRESSES, client = True, signed_in("Administrators")
    with serving() as web:
        web.says["/api/v2/people"] = status(403)
        usual = {"protocol": Protocol.ACTION_NETWORK, "secret": KEY}
        Receiver.objects.create(name="AN", url=web.url("/api/v2/"), **usual)
        assert "does not accept" in messages_of(client.post(one("test")), client)
        web.says["/api/v2/people"] = status(200, b"{}")
        assert "it works" in messages_of(client.post(one("test")), client)
        assert set(web.heard()) == {"GET /api/v2/people"}
        assert web.asked[0][2]["OSDI-API-Token"] == KEY


def test_switching_it_on_again_and_trying_all_again(settings: Any) -> None:
    client = signed_in("Administrators")
    with receiving(settings) as inbox:
        announce("supporter.changed", "ana@example.org", {})
        Delivery.objects.update(dead_at=timezone.now(), tries=1)
        Receiver.objects.update(active=False, gone_at=timezone.now(), failures=7)
        assert "Off: it wants no more messages" in client.get(one()).content.decode()
        form = {"name": "CRM", "organization": "dpa", "protocol": "webhook", "active": "on"}
        typed = {**form, "url": inbox.web.url(PATH)}
        assert client.post(one("edit"), typed).status_code == 302
        receiver = Receiver.objects.get()
        assert (receiver.state, receiver.failures) == ("On", 0)
        assert "Not taken, to be decided: 1" in client.get(one()).content.decode()
        assert "Tried again in the next minutes: 1" in messages_of(
            client.post(one("again")), client
        )
        assert Delivery.objects.get().dead_at is None
