"""Staff and personal data: a group, a reason, a record."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from dpa.supporters import exports
from dpa.supporters.consenting import confirmed
from dpa.supporters.exports import Export
from dpa.supporters.models import Access, Supporter
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes
from dpa.users.models import User
from tests.staff import signed_in

pytestmark = pytest.mark.django_db
WHY = "Handing the list to the campaign"
ADDRESS = "/admin/supporter-data/"


@pytest.fixture
def vera() -> Client:
    return signed_in("Supporter data")


@pytest.fixture
def ana() -> Supporter:
    words = opt_in("dpa")
    yes = Yes("dpa", words.text, words.version, "=cmd|' /C calc'!A0")
    return confirmed("ana@example.org", [yes], zip_code="87501")


def opened(client: Client, how: str, key: str = "supporters/dpa") -> str:
    answer = client.post(f"{ADDRESS}{key}/", {"reason": WHY, "how": how})
    assert answer.status_code == 302
    return str(answer.headers["Location"])


@pytest.mark.parametrize("group", ["Editors", "Publishers", "Campaigners", "Administrators"])
def test_others_see_nothing_of_it(ana: Supporter, group: str) -> None:
    client = signed_in(group)
    assert "Supporter data" not in client.get("/admin/").text
    for path in ("", "looks/", "supporters/dpa/", "open/1/"):
        assert client.get(ADDRESS + path).headers.get("Location", "") == "/admin/"
    sent = {"reason": WHY, "how": "csv", "email": "ana@example.org"}
    for path in ("", "supporters/dpa/"):
        assert client.post(ADDRESS + path, sent).status_code == 302
    assert not Access.objects.exists()


def test_numbers_need_no_reason_but_names_do(vera: Client, ana: Supporter) -> None:
    page = vera.get(ADDRESS)
    assert "<b>1</b> confirmed supporter." in page.text
    assert "ana@example.org" not in page.text
    for reason in ("", "why not"):
        answer = vera.post(f"{ADDRESS}supporters/dpa/", {"reason": reason, "how": "view"})
        assert answer.status_code == 200
    assert not Access.objects.exists()


def test_a_look_is_on_record_before_anything_is_shown(vera: Client, ana: Supporter) -> None:
    address = opened(vera, "view")
    line = Access.objects.get()
    assert (line.user_name, line.how, line.reason) == ("supporter-data", "view", WHY)
    page = vera.get(address)
    assert "ana@example.org" in page.text
    assert Access.objects.filter(opened=line).count() == 1
    used = Access.objects.get(opened=line)  # no way in of its own
    assert vera.get(f"{ADDRESS}open/{used.pk}/").headers["Location"] == ADDRESS
    assert "no-store" in page.headers["Cache-Control"]
    assert WHY in vera.get(f"{ADDRESS}looks/").text


def test_what_one_was_shown_another_is_not(vera: Client, ana: Supporter) -> None:
    address = opened(vera, "view")
    otto = User.objects.create_user("otto", "otto@example.org")
    otto.groups.set(Group.objects.filter(name="Supporter data"))
    other = Client()
    other.force_login(otto)
    assert "ana@example.org" not in other.get(address, follow=True).text


def test_a_reason_opens_for_an_hour(
    vera: Client, ana: Supporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = opened(vera, "csv")
    later = timezone.now() + timedelta(hours=1, seconds=1)
    monkeypatch.setattr("dpa.supporters.models.access.timezone.now", lambda: later)
    assert vera.get(address).headers["Location"] == ADDRESS


def test_the_file_runs_nothing(vera: Client, ana: Supporter) -> None:
    answer = vera.get(opened(vera, "csv"))
    lines = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # a file
    assert lines.startswith("\ufeffemail,")
    assert "ana@example.org,87501,en" in lines
    assert "'=cmd" in lines
    assert "supporters-of-drug-policy-alliance" in answer.headers["Content-Disposition"]


def test_a_partners_list_holds_its_own_alone(vera: Client) -> None:
    for name in ("Mothers", "Others, Inc."):
        words = opt_in("partner", name)
        yes = Yes("partner", words.text, words.version, "Petition", name)
        confirmed(f"{name[0].lower()}@example.org", [yes])
    answer: Any = vera.get(opened(vera, "csv", "supporters/partner-others-inc"))
    lines = b"".join(answer.streaming_content).decode()
    assert "o@example.org" in lines
    assert "m@example.org" not in lines


def test_the_record_runs_nothing_either(vera: Client, ana: Supporter) -> None:
    why = '=HYPERLINK("http://x.example","press me")'
    vera.post(f"{ADDRESS}supporters/dpa/", {"reason": why, "how": "view"})
    answer: Any = vera.get(f"{ADDRESS}looks/?export=csv")
    assert f"\"'{why[:10]}" in b"".join(answer.streaming_content).decode()


def test_one_person_is_found_without_the_address_in_an_address(
    vera: Client, ana: Supporter
) -> None:
    sent = {"email": "ANA@example.org", "reason": "She called us today"}
    page = vera.post(ADDRESS, sent)
    assert "87501" in page.text
    assert Access.objects.get().what == "Everything about one person"
    assert "example.org" not in Access.objects.get().what
    nowhere = vera.get(f"{ADDRESS}open/{Access.objects.get().pk}/")
    assert nowhere.headers["Location"] == ADDRESS
    assert "We keep nothing" in vera.post(ADDRESS, {**sent, "email": "no@example.org"}).text


@pytest.mark.parametrize("key", ["nothing/dpa", "supporters/nobody", "supporters"])
def test_what_there_is_not_is_not_asked_for(vera: Client, key: str) -> None:
    assert vera.get(f"{ADDRESS}{key}/").status_code == 404


@pytest.mark.parametrize(
    "change", ["UPDATE supporters_access SET reason = ''", "DELETE FROM supporters_access"]
)
def test_the_record_stays(vera: Client, ana: Supporter, change: str) -> None:
    opened(vera, "view")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(change)


@pytest.fixture
def letters() -> Iterator[None]:
    """A list that also comes as another kind of file."""
    made = Export(
        "letters", ["name"], lambda _: [["Ana"]], lambda _: "Letters",
        files={"pdf": lambda _: (b"%PDF-", "application/pdf")},
    )  # fmt: skip
    exports.register(made)
    yield
    exports._exports.pop("letters")


def test_other_kinds_of_files(vera: Client, letters: None) -> None:
    answer = vera.get(opened(vera, "pdf", "letters"))
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content == b"%PDF-"
