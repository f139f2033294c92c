"""Seeing, changing, downloading and deleting one's own data; leaving."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dpa.crm.choices import Organization
from dpa.limits.models import RateWindow
from dpa.mail.models import OutgoingMail
from dpa.supporters.consenting import confirmed
from dpa.supporters.leave_links import leave_url, leaver
from dpa.supporters.models import DataLink, Deletion, Supporter
from dpa.supporters.nightly import forget_what_ran_out
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes
from tests.supporting import left_of, mails, post, signed_up, token_in

pytestmark = pytest.mark.django_db
EMAIL = "Ana@example.org"


def yes_to(organization: Organization) -> Yes:
    words = opt_in(organization)
    return Yes(organization.value, words.text, words.version, "Sign-up")


@pytest.fixture
def ana() -> Supporter:
    yeses = [yes_to(Organization.DPA), yes_to(Organization.DRUG_POLICY_ACTION)]
    return confirmed(EMAIL, yeses, zip_code="87501")


@pytest.fixture
def token(ana: Supporter, client: Client) -> str:
    post(client, "/your-data/", email="ana@example.org")
    return token_in(mails()[-1][2])


def test_whoever_asks_learns_nothing(ana: Supporter, client: Client) -> None:
    def told(email: str) -> tuple[int, str]:
        answer = post(client, "/your-data/", email=email)
        return answer.status_code, answer.headers["Location"]

    assert told(EMAIL) == told("nobody@example.org") == (302, "/your-data/sent/")
    post(client, "/your-data/", email="nobody@example.org")  # our own mail is no reason
    assert [template for template, _, _ in mails()] == ["your_data", "no_data", "no_data"]
    assert DataLink.objects.count() == 1


def test_strangers_do_not_keep_anyone_from_their_data(ana: Supporter, client: Client) -> None:
    for _ in range(6):
        signed_up(client, EMAIL)
    post(client, "/your-data/", email=EMAIL)
    assert mails()[-1][0] == "your_data"


def test_an_address_that_looks_like_another_is_not_taken(ana: Supporter, client: Client) -> None:
    look_alike = EMAIL.replace("A", "\u0391")
    assert post(client, "/your-data/", email=look_alike).status_code == 422
    assert post(client, "/sign-up/", email="mi\u212ae@example.org").status_code == 422


def test_everything_is_shown_and_in_the_file(token: str, client: Client) -> None:
    page = client.get("/your-data/open/", {"t": token})
    assert page.headers["Cache-Control"] == "no-store"
    file = post(client, "/your-data/download/", t=token)
    assert "attachment" in file.headers["Content-Disposition"]
    kept = json.dumps(json.loads(file.content), ensure_ascii=False)
    for word in (EMAIL, "87501", "Drug Policy Action", "Your data", opt_in("dpa").text):
        assert word in page.text
        assert word in kept


def test_choices_are_changed_and_taken_back(ana: Supporter, token: str, client: Client) -> None:
    keep = ana.consents.get(organization="dpa").pk
    shown = list(ana.consents.values_list("pk", flat=True))
    sent = {"t": token, "zip": "10001", "language": "es", "shown": shown, "consent": keep}
    answer = post(client, "/your-data/change/", **sent)
    assert answer.status_code == 302
    assert "Saved" in client.get(answer.headers["Location"]).text
    ana.refresh_from_db()
    assert (ana.zip_code, ana.language, ana.interests) == ("10001", "es", [])
    left = ana.consents.exclude(withdrawn_at=None).get()
    assert left.organization == "drug_policy_action"
    post(client, "/your-data/change/", **{**sent, "zip": "", "shown": [keep]})
    ana.refresh_from_db()
    assert ana.zip_code == ""  # left empty on purpose


def test_a_slip_keeps_what_was_typed(ana: Supporter, token: str, client: Client) -> None:
    shown = list(ana.consents.values_list("pk", flat=True))
    answer = post(client, "/your-data/change/", t=token, zip="1", shown=shown, consent=shown[0])
    assert answer.status_code == 422
    assert "five digits" in answer.text
    assert 'value="1"' in answer.text
    assert answer.text.count(" checked>") == 1  # what was unticked stays so
    assert Supporter.objects.get().zip_code == "87501"


def test_whoever_says_no_to_all_is_deleted(ana: Supporter, token: str, client: Client) -> None:
    shown = list(ana.consents.values_list("pk", flat=True))
    post(client, "/your-data/change/", t=token, zip="87501", language="en", shown=shown)
    assert not Supporter.objects.exists()


def test_deleting_leaves_nothing(token: str, client: Client) -> None:
    signed_up(client, EMAIL)
    assert post(client, "/your-data/delete/", t=token).status_code == 422  # not ticked
    assert Supporter.objects.exists()
    assert post(client, "/your-data/delete/", t=token, sure="yes").status_code == 200
    assert left_of(EMAIL) == []
    assert Deletion.objects.get(what="asked").number == 1
    again = post(client, "/your-data/delete/", t=token, sure="yes")
    assert again.status_code == 410
    assert Deletion.objects.get(what="asked").number == 1


def test_a_link_lasts_a_day(token: str, client: Client) -> None:
    DataLink.objects.update(made_at=timezone.now() - timedelta(days=1, seconds=1))
    assert client.get("/your-data/open/", {"t": token}).status_code == 410
    for what in ("change", "download", "delete"):
        assert post(client, f"/your-data/{what}/", t=token, sure="yes").status_code == 410
    assert Supporter.objects.exists()
    forget_what_ran_out()
    assert not DataLink.objects.exists()


def test_a_mail_program_leaves_with_one_click(ana: Supporter, client: Client) -> None:
    address = leave_url(EMAIL).partition("/leave/")[2]
    assert client.get(f"/leave/{address}").status_code == 200
    assert Supporter.objects.exists()
    elsewhere = {"Origin": "https://mail.example", "Sec-Fetch-Site": "cross-site"}
    for _ in range(2):
        click = {"List-Unsubscribe": "One-Click"}
        answer = client.post(f"/leave/{address}", click, headers=elsewhere)
        assert answer.status_code == 200
    assert not Supporter.objects.exists()
    assert Deletion.objects.get(what="asked").number == 1


def test_an_old_link_ends_also_a_newer_sign_up(ana: Supporter, client: Client) -> None:
    address = leave_url(EMAIL).partition("/leave/")[2]
    client.post(f"/leave/{address}")
    confirmed(EMAIL.lower(), [yes_to(Organization.DPA)])
    client.post(f"/leave/{address}")
    assert not Supporter.objects.exists()


@pytest.mark.parametrize("made_up", ["", "1:x", "x", "\x00", "9" * 4000])
def test_nobody_else_can_be_made_to_leave(ana: Supporter, client: Client, made_up: str) -> None:
    assert client.post("/leave/", query_params={"t": made_up}).status_code == 410
    assert Supporter.objects.exists()


def test_the_way_to_leave_stands_in_the_mail(client: Client, ana: Supporter) -> None:
    signed_up(client, EMAIL)
    kept: Any = json.loads(OutgoingMail.objects.get().context)
    assert kept["unsubscribe"] == kept["words"]["leave"]
    assert leaver(token_in(kept["words"], "leave")) == EMAIL


def test_looking_costs_the_same_for_one_and_for_many(token: str, client: Client) -> None:
    def cost() -> int:
        RateWindow.objects.all().delete()
        with CaptureQueriesContext(connection) as asked:
            client.get("/your-data/open/", {"t": token})
        return len(asked)

    cost()  # what every page remembers
    before = cost()
    for _ in range(4):
        signed_up(client, EMAIL)
    assert cost() == before
