"""Deliveries in the admin: what can be seen, by whom, and what can be done."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce
from dpa.crm.states import with_state
from tests.staff import GROUPS, signed_in

pytestmark = pytest.mark.django_db
REPORT, ANA = "deliveries_report", "ana@example.org"


def receiver(name: str = "CRM", **values: Any) -> Receiver:
    usual = {
        "url": f"https://crm.example.org/{name}",
        "secret": "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQ=",
    }
    return Receiver.objects.create(name=name, **(usual | values))


def dead(kind: str = "supporter.confirmed") -> Delivery:
    """A message that was not taken for three days."""
    announce(kind, ANA, {"given_name": "Anastasia"})
    delivery = Delivery.objects.latest("pk")
    now = timezone.now()
    Delivery.objects.filter(pk=delivery.pk).update(dead_at=now, tries=9, last_error="404 Not Found")
    return delivery


@pytest.mark.parametrize("group", GROUPS)
def test_administrators_alone_see_and_decide(group: str) -> None:
    receiver()
    first, client, may = dead(), signed_in(group), group == "Administrators"
    assert (client.get(reverse(REPORT)).status_code == 200) == may
    assert (client.get(reverse("deliveries_report_results")).status_code == 200) == may
    client.post(reverse("delivery_again", args=[first.pk]))
    first.refresh_from_db()
    assert (first.dead_at is None) == may
    Delivery.objects.update(dead_at=timezone.now())
    client.post(reverse("delivery_drop", args=[first.pk]))
    first.refresh_from_db()
    assert (first.given_up_at is not None) == may
    menu = client.get(reverse("wagtailadmin_home")).content.decode()
    assert (reverse(REPORT) in menu) == may
    assert (reverse("receivers:index") in menu) == may


@pytest.mark.parametrize("name", ["delivery_again", "delivery_drop"])
def test_a_button_is_no_link_and_needs_its_token(name: str) -> None:
    receiver()
    first, client = dead(), signed_in("Administrators")
    url = reverse(name, args=[first.pk])
    assert client.get(url).status_code == 405
    client.handler.enforce_csrf_checks = True
    assert client.post(url).status_code == 403
    first.refresh_from_db()
    assert first.dead_at
    client.handler.enforce_csrf_checks = False
    for unknown in (first.pk + 99, 10**30):
        assert client.post(reverse(name, args=[unknown])).status_code == 302


@pytest.mark.parametrize("export", ["", "?export=csv", "?export=xlsx"])
def test_it_names_no_person_and_no_content(export: str) -> None:
    receiver()
    dead()
    announce("supporter.left", ANA, {})
    answer = signed_in("Administrators").get(reverse(REPORT) + export)
    text = b"".join(answer).decode(errors="replace")
    if export != "?export=xlsx":  # that one is packed
        assert "404 Not Found" in text
        assert ("<td>Held up" in re.sub(r"<td[^>]*>\s*", "<td>", text)) == (not export)
        assert (text.count("Try again") > 0) == (not export)
    for word in ("ana@", "Anastasia", "gAAAA", "whsec_"):
        assert word not in text


def test_it_opens_where_a_key_is_missing(settings: Any) -> None:
    one = reverse("receivers:inspect", args=[receiver().pk])
    dead()
    settings.PERSONAL_DATA_KEYS = ["A" * 43 + "="]
    client = signed_in("Administrators")
    for url in (reverse(REPORT), reverse("receivers:index"), one):
        assert client.get(url).status_code == 200


def shown(query: str) -> list[str]:
    page = signed_in("Administrators").get(f"{reverse(REPORT)}?{query}")
    assert page.status_code == 200
    return [row.kind for row in page.context["object_list"]]


def test_it_is_filtered_by_state_receiver_and_kind() -> None:
    receiver()
    other = receiver("PAC", organization="drug_policy_action")
    dead()
    announce("supporter.left", ANA, {})
    announce("supporter.changed", "ben@example.org", {}, "drug_policy_action")
    assert len(shown("")) == 3
    assert shown("state=dead") == ["supporter.confirmed"]
    assert shown("state=held_up") == ["supporter.left"]
    assert shown("state=waiting") == ["supporter.changed"]
    assert shown(f"receiver={other.pk}") == ["supporter.changed"]
    assert shown("kind=supporter.left") == ["supporter.left"]
    other.active = False
    other.save()
    assert shown("state=off") == ["supporter.changed"]
    for nonsense in ("state=x&kind=%00&p=999", "receiver=" + "9" * 30, "receiver=%00&export=pdf"):
        assert len(shown(nonsense)) in {0, 3}


def test_it_costs_the_same_for_many() -> None:
    receiver()
    client = signed_in("Administrators")
    counts = []
    for number in (1, 12):
        for n in range(number):
            announce("supporter.changed", f"p{number}.{n}@example.org", {})
        client.get(reverse(REPORT))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse(REPORT))
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("group", GROUPS)
def test_the_first_screen_says_that_something_was_not_taken(group: str) -> None:
    client, home, may = signed_in(group), reverse("wagtailadmin_home"), group == "Administrators"
    receiver()
    assert "did not reach a CRM" not in client.get(home).content.decode()
    dead()
    receiver("Gone", active=False, gone_at=timezone.now())
    html = client.get(home).content.decode()
    for words in ("1 message was not taken", "Gone answered that it wants no more", "state=dead"):
        assert (words in html) == may
    assert ANA not in html


def test_finding_what_is_held_up_takes_an_index() -> None:
    """Without it the report took minutes once a hundred thousand messages waited."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    rows: Any = with_state(Delivery.objects.all())
    assert "crm_of_a_person" in rows.filter(state="held_up").explain()
