"""What organizations' own lists are told of supporters, and what a bounce does."""

import json
from typing import Any

import pytest
from django.test import Client

from dpa.crm.choices import Organization, Protocol
from dpa.crm.models import Delivery, Receiver
from dpa.mail import bounces
from dpa.mail.models import Kind
from dpa.supporters.consenting import confirmed
from dpa.supporters.leaving import leave_all
from dpa.supporters.models import DataLink, Supporter
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes
from tests.supporting import post

pytestmark = pytest.mark.django_db
EMAIL = "ana@example.org"


@pytest.fixture
def receivers() -> dict[str, Receiver]:
    made = {}
    for organization in (Organization.DPA, Organization.DRUG_POLICY_ACTION):
        made[organization.value] = Receiver.objects.create(
            name=organization.label,
            organization=organization,
            protocol=Protocol.WEBHOOK,
            url="https://crm.example.org/hook",
        )
    return made


def yes_to(organization: str) -> Yes:
    words = opt_in(organization)
    return Yes(organization, words.text, words.version, "Sign-up")


def told(receiver: Receiver) -> list[tuple[str, dict[str, Any]]]:
    waiting = Delivery.objects.filter(receiver=receiver).order_by("pk")
    return [(one.kind, json.loads(one.payload)) for one in waiting]


def test_each_learns_of_its_own_yes_only(receivers: dict[str, Receiver]) -> None:
    confirmed(EMAIL, [yes_to("dpa")], zip_code="87501")
    ((kind, data),) = told(receivers["dpa"])
    assert kind == "supporter.confirmed"
    assert (data["email"], data["postal_code"], data["country"]) == (EMAIL, "87501", "US")
    assert [c["organization"] for c in data["consents"]] == ["dpa"]
    assert told(receivers["drug_policy_action"]) == []


def test_a_change_and_a_goodbye_go_where_they_belong(
    receivers: dict[str, Receiver], client: Client
) -> None:
    ana = confirmed(EMAIL, [yes_to("dpa"), yes_to("drug_policy_action")])
    keep = ana.consents.get(organization="dpa").pk
    shown = list(ana.consents.values_list("pk", flat=True))
    token = DataLink.make(EMAIL)
    post(client, "/your-data/change/", t=token, zip="10001", consent=keep, shown=shown)
    assert [kind for kind, _ in told(receivers["dpa"])][1:] == ["supporter.changed"]
    assert [kind for kind, _ in told(receivers["drug_policy_action"])][1:] == ["supporter.left"]


def test_erasing_reaches_all_and_drops_what_waits(
    receivers: dict[str, Receiver], client: Client
) -> None:
    confirmed(EMAIL, [yes_to("dpa"), yes_to("drug_policy_action")])
    token = DataLink.make(EMAIL)
    assert "On the way to an organization" in client.get("/your-data/open/", {"t": token}).text
    post(client, "/your-data/delete/", t=token, sure="yes")
    for receiver in receivers.values():
        assert [kind for kind, _ in told(receiver)] == ["supporter.erased"]


def test_a_partner_hears_of_its_own_people_alone(client: Client) -> None:
    made = {
        name: Receiver.objects.create(
            name=name, organization="partner", partner=name, url=f"https://{name}.example.org/"
        )
        for name in ("Mothers", "Nurses")
    }
    words = opt_in("partner", "Mothers")
    confirmed(EMAIL, [Yes("partner", words.text, words.version, "An action", "Mothers")])
    post(client, "/your-data/delete/", t=DataLink.make(EMAIL), sure="yes")
    assert [kind for kind, _ in told(made["Mothers"])] == ["supporter.erased"]
    assert told(made["Nurses"]) == []


def test_our_own_list_forgets_also_whoever_left_before(
    receivers: dict[str, Receiver], client: Client
) -> None:
    leave_all(confirmed(EMAIL, [yes_to("dpa")]))
    assert not Supporter.objects.exists()
    Delivery.objects.all().delete()  # it has all arrived
    post(client, "/your-data/delete/", t=DataLink.make(EMAIL), sure="yes")
    assert [kind for kind, _ in told(receivers["dpa"])] == ["supporter.erased"]
    assert told(receivers["drug_policy_action"]) == []


def test_a_bounce_marks_and_a_new_confirmation_clears() -> None:
    confirmed(EMAIL, [yes_to("dpa")])
    bounces.note("ANA@example.org", Kind.BOUNCED)
    assert Supporter.objects.get().unreachable_since
    confirmed(EMAIL, [yes_to("dpa")])
    assert Supporter.objects.get().unreachable_since is None
    assert not bounces.is_undeliverable(EMAIL)


@pytest.mark.parametrize("kind", [Kind.COMPLAINED, Kind.LEFT])
def test_whoever_reports_us_has_left(kind: Kind) -> None:
    confirmed(EMAIL, [yes_to("dpa")])
    bounces.note(EMAIL, kind)
    bounces.note("nobody@example.org", kind)
    assert not Supporter.objects.exists()
