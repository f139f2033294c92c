"""Which receivers hear of what: only what they may know."""

from typing import Any

import pytest

from dpa.crm.choices import Organization
from dpa.crm.models import Delivery, Receiver
from dpa.crm.outbox import announce

pytestmark = pytest.mark.django_db
ANA = "ana@example.org"
CONSENT = {"organization": "dpa", "wording_version": "3", "given_at": "2026-11-26T12:00:00Z"}
SIGNED = {"given_name": "Ana", "consents": [CONSENT], "action": {"code": "fund"}}


def receiver(**values: Any) -> Receiver:
    """A receiver whose name tells it from the others."""
    name = "".join(values.values()) or "usual"
    return Receiver.objects.create(name=name, url=f"https://crm.example.org/{name}", **values)


def told_to() -> list[str]:
    """The names of those who are to hear of something, in turn."""
    return list(Delivery.objects.order_by("pk").values_list("receiver__name", flat=True))


@pytest.mark.parametrize("consents", [None, [], [{**CONSENT, "organization": "partner"}]])
def test_who_only_signed_is_not_put_on_a_list(consents: Any) -> None:
    receiver(protocol="action_network")
    announce("signature.confirmed", ANA, {**SIGNED, "consents": consents})
    assert told_to() == []
    receiver(protocol="webhook")
    announce("signature.confirmed", ANA, {**SIGNED, "consents": consents})
    assert told_to() == ["webhook"]


@pytest.mark.parametrize(
    ("kind", "code", "told"),
    [
        ("signature.confirmed", "fund", 1), ("signature.confirmed", "other", 0),
        ("supporter.confirmed", "fund", 0), ("supporter.left", "other", 1),
    ],
)  # fmt: skip
def test_a_receiver_for_one_action_hears_of_that_alone(kind: str, code: str, told: int) -> None:
    receiver(action_code="fund")
    announce(kind, ANA, {**SIGNED, "action": {"code": code}})
    assert Delivery.objects.count() == told


def about(partner: str) -> dict[str, Any]:
    return {"consents": [{"organization": "partner", "partner": partner}]}


@pytest.mark.parametrize(
    ("kind", "data", "names"),
    [
        ("supporter.confirmed", about("Harm Reduction Now"), ["now"]),
        ("supporter.confirmed", about(" harm  reduction NOW"), ["now"]),
        ("supporter.confirmed", about("Nobody"), []),
        ("supporter.confirmed", {}, []),
        ("signature.confirmed", {"consents": None, "partner": "Mothers"}, ["mothers"]),
        ("supporter.left", {"partner": "Mothers"}, ["mothers"]),
        ("supporter.left", {}, ["mothers", "now"]),
        ("supporter.erased", about("Mothers"), ["mothers"]),
    ],
)
def test_a_partner_hears_of_those_alone_who_agreed_to_it(
    kind: str, data: dict[str, Any], names: list[str]
) -> None:
    for name, partner in {"now": "Harm Reduction Now", "mothers": "Mothers"}.items():
        usual = {"organization": Organization.PARTNER, "partner": partner}
        Receiver.objects.create(name=name, url=f"https://{name}.example.org/", **usual)
    announce(kind, ANA, data, Organization.PARTNER)
    assert sorted(told_to()) == names


def test_erasing_at_one_partner_takes_nothing_from_another() -> None:
    for name in ("One", "Two"):
        receiver(organization=Organization.PARTNER, partner=name)
    for name in ("One", "Two"):
        announce("supporter.confirmed", ANA, about(name), Organization.PARTNER)
    for name in ("One", "Two"):
        announce("supporter.erased", ANA, {"partner": name}, Organization.PARTNER)
    assert told_to() == ["partnerOne", "partnerTwo"]
    assert set(Delivery.objects.values_list("kind", flat=True)) == {"supporter.erased"}


def test_erasing_takes_what_waits_for_a_receiver_that_is_off() -> None:
    off = receiver()
    announce("supporter.confirmed", ANA, {})
    off.active = False
    off.save()
    announce("supporter.erased", ANA, {})
    assert told_to() == []
