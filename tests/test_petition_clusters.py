"""Signatures that look alike: found without a name, set aside and brought back by staff."""

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import PageLogEntry

from actions.models import ActionPage, Signature
from actions.petition import counting
from actions.petition.alike import Likeness
from actions.petition.clusters import clusters
from actions.petition.likeness import mailbox, plain, same_words, uncommon_domain
from dpa.supporters.links import hash_of
from tests.petitions import made, petition, press
from tests.staff import messages_of, person, signed_in

pytestmark = pytest.mark.django_db
LONG = "Please open these centers, they save lives."


@pytest.fixture
def staff() -> Client:
    """Somebody of the Administrators who may see supporter data."""
    user = person("Administrators")
    right = Permission.objects.get(content_type__app_label="supporters", codename="see_supporters")
    group, _ = Group.objects.get_or_create(name="Supporter data")
    group.permissions.add(right)
    user.groups.add(group)
    return signed_in("Administrators")


def test_what_is_alike() -> None:
    assert mailbox("A.n.a+x@Gmail.com") == mailbox("ana@googlemail.com") == "ana@gmail.com"
    assert mailbox("a.na+x@example.org") == "a.na@example.org"
    assert plain("  Ána-María  LÓPEZ ") == plain("ana maria lopez")
    assert plain("李小龍") == "李小龍"
    assert same_words("Please, OPEN these centers — they save lives") == same_words(LONG)
    assert same_words("Please act.") == ""
    assert uncommon_domain("x@gmail.com") == ""
    assert uncommon_domain("x@Law-Firm.example") == "law-firm.example"


def listed(page: ActionPage) -> list[tuple[str, int]]:
    return [(cluster.likeness, cluster.size) for cluster in clusters(page.pk)]


def test_groups_are_listed_from_a_size_on() -> None:
    page, other = petition(), petition()
    made(page, 1, email="abc@gmail.com")
    assert listed(page) == []
    made(page, 2, email="ab.c+2@gmail.com")
    assert listed(page) == [("mailbox_hash", 2)]
    for number in range(10, 12):
        made(page, number, email=f"p{number}@rare.example", comment=LONG, place="US-TX")
    made(other, 12, email="p12@rare.example", comment=LONG)
    assert len(listed(page)) == 1
    made(page, 13, email="p13@rare.example", comment=f"{LONG}!!", confirmed_at=None)
    found = {cluster.likeness: cluster for cluster in clusters(page.pk)}
    assert set(found) == {"mailbox_hash", "comment_hash", "domain_hash"}
    rare = found["domain_hash"]
    assert (rare.size, rare.confirmed, rare.set_aside) == (3, 2, 0)
    assert rare.places_in_words == "New Mexico, Texas"
    assert rare.first <= rare.last


def test_a_household_is_no_group() -> None:
    page = petition()
    made(page, 1, first_name="Ana", email="same@gmail.com")
    made(page, 2, first_name="Eva", email="same@gmail.com")
    assert listed(page) == []


def test_one_name_at_one_place_under_three_addresses() -> None:
    page = petition()
    for number in range(3):
        made(page, number, first_name="Ana", last_name="López", email=f"p{number}@gmail.com")
    made(page, 9, first_name="Ana", last_name="López", email="p9@gmail.com", postal_code="10001")
    assert listed(page) == [("person_hash", 3)]


def act(staff: Client, page: ActionPage, **values: str) -> str:
    address = reverse("petition_clusters", args=[page.pk])
    return messages_of(staff.post(address, values), staff)


def test_staff_set_aside_and_bring_back_and_the_counts_follow(staff: Client) -> None:
    page = petition()
    for number in range(4):
        made(page, number, email=f"p{number}@rare.example", last_name="Hidden")
    waiting = made(page, 4, email="p4@rare.example", confirmed_at=None)
    made(page, 5, email="p5@gmail.com", place="DE", country="DE")
    address = reverse("petition_clusters", args=[page.pk])
    html = staff.get(address).content.decode()
    assert "A rare domain: 5" in html
    assert "4 confirmed, 0 set aside" in html
    for personal in ("rare.example", "Hidden", "Person", "87501"):
        assert personal not in html
    (cluster,) = clusters(page.pk)
    which = {"likeness": cluster.likeness, "key": cluster.key}
    assert "Say why" in act(staff, page, aside="1", **which)
    assert counting.total(page.pk) == 5
    assert "5 signatures set aside" in act(staff, page, aside="1", reason="One office", **which)
    assert counting.total(page.pk) == 1
    assert "0 signatures set aside" in act(staff, page, aside="1", reason="Again", **which)
    assert counting.total(page.pk) == 1
    aside = Signature.objects.filter(set_aside_at__isnull=False)
    assert set(aside.values_list("set_aside_by", "set_aside_reason")) == {
        ("administrators", "One office")
    }
    # Who confirms meanwhile is not counted until the group is brought back.
    Signature.objects.filter(pk=waiting.pk).update(token_hash=hash_of("token"))
    assert press(Client(), f"/a/{page.code}/confirm/?t=token").status_code == 303
    assert counting.total(page.pk) == 1
    assert counting.differences(page.pk) == {}
    assert "5 signatures brought back" in act(staff, page, back="1", **which)
    assert counting.total(page.pk) == 6
    assert counting.differences(page.pk) == {}
    entries = PageLogEntry.objects.filter(page=page.pk, action__startswith="actions.")
    log = [(one.action, one.user.username, one.data["number"]) for one in entries.order_by("pk")]
    assert log == [
        ("actions.set_aside", "administrators", 5), ("actions.brought_back", "administrators", 5)
    ]  # fmt: skip
    history = staff.get(reverse("wagtailadmin_pages:history", args=[page.pk]))
    assert "Signatures set aside" in history.content.decode()


@pytest.mark.parametrize(
    "values",
    [
        {"likeness": "email_hash", "key": "x"}, {"likeness": "token_hash", "key": "x"}, {},
        {"likeness": "domain_hash", "key": ""}, {"likeness": "domain_hash", "key": "\0"},
        {"likeness": "pk__gte", "key": "0"},
    ],
)  # fmt: skip
def test_nonsense_changes_nothing(staff: Client, values: dict[str, str]) -> None:
    page = petition()
    made(page, 1)
    for button in ("aside", "back"):
        act(staff, page, reason="Because", **{button: "1"}, **values)
    assert counting.total(page.pk) == 1
    assert not Signature.objects.filter(set_aside_at__isnull=False).exists()


@pytest.mark.parametrize("name", ["petition_admin", "petition_clusters"])
def test_only_those_who_may_see_supporter_data_get_in(staff: Client, name: str) -> None:
    page: Any = petition()
    address = reverse(name, args=[page.pk])
    assert staff.get(address).status_code == 200
    for group in ("Editors", "Publishers", "Campaigners", "Evidence editors"):
        for answer in (signed_in(group).get(address), signed_in(group).post(address)):
            assert answer.status_code in {302, 403}
    assert Client().get(address).status_code == 302
    assert staff.get(reverse(name, args=[petition(kind="letter").pk])).status_code == 404


def test_likeness_names_columns() -> None:
    assert set(Likeness.values) <= {field.name for field in Signature._meta.fields}
