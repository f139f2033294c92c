"""Signing up for updates, and confirming it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from dpa.limits.models import RateWindow
from dpa.mail.models import OutgoingMail
from dpa.mail.sweeping import send_and_forget
from dpa.supporters.consenting import confirmed
from dpa.supporters.models import Consent, Deletion, SignUp, Supporter
from dpa.supporters.nightly import forget_what_ran_out
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes
from issues.models import IssuePage
from tests.supporting import left_of, link_in, mails, post, signed_up

pytestmark = pytest.mark.django_db


def test_only_a_press_makes_a_supporter(client: Client) -> None:
    issue = str(IssuePage.objects.live().first().translation_key)
    token = signed_up(client, "Ana@example.org", zip="87501", language="es", interests=issue)
    assert not Supporter.objects.exists()
    shown = client.get("/sign-up/confirm/", {"t": token})
    assert shown.status_code == 200
    assert not Supporter.objects.exists()  # looking is not pressing
    assert post(client, "/sign-up/confirm/", t=token).headers["Location"] == "/sign-up/thanks/"
    supporter = Supporter.objects.get()
    assert (supporter.email, supporter.zip_code) == ("Ana@example.org", "87501")
    assert (supporter.language, supporter.interests) == ("es", [issue])
    consent = Consent.objects.get()
    assert (consent.organization, consent.where) == ("dpa", "Sign-up")
    assert "Drug Policy Alliance" in consent.wording


def test_pressing_twice_changes_nothing_more(client: Client) -> None:
    token = signed_up(client)
    answers = [post(client, "/sign-up/confirm/", t=token) for _ in range(2)]
    assert [a.headers.get("Location") for a in answers] == ["/sign-up/thanks/"] * 2
    assert Supporter.objects.count() == Consent.objects.count() == 1
    assert SignUp.objects.get().email == ""  # nothing is kept twice


def test_a_known_address_is_answered_as_an_unknown_one(client: Client) -> None:
    def told(email: str) -> tuple[int, str, int]:
        RateWindow.objects.all().delete()  # the first mail of an hour costs one question more
        with CaptureQueriesContext(connection) as asked:
            answer = post(client, "/sign-up/", email=email)
        return answer.status_code, answer.headers["Location"], len(asked)

    post(client, "/sign-up/confirm/", t=signed_up(client))
    assert told("ANA@example.org") == told("new@example.org")
    assert [template for template, _, _ in mails()] == [
        "confirm_sign_up", "already_signed_up", "confirm_sign_up"
    ]  # fmt: skip


def test_nobody_changes_what_another_person_said(client: Client) -> None:
    post(client, "/sign-up/confirm/", t=signed_up(client, zip="87501"))
    token = signed_up(client, zip="10001")
    assert Supporter.objects.get().zip_code == "87501"
    post(client, "/sign-up/confirm/", t=token)  # it was herself
    assert Supporter.objects.get().zip_code == "10001"
    assert Consent.objects.count() == 1


def test_a_link_lasts_seven_days(client: Client) -> None:
    token = signed_up(client)
    SignUp.objects.update(made_at=timezone.now() - timedelta(days=7, seconds=1))
    assert client.get("/sign-up/confirm/", {"t": token}).status_code == 410
    assert post(client, "/sign-up/confirm/", t=token).status_code == 410
    assert not Supporter.objects.exists()
    OutgoingMail.objects.update(
        created_at=timezone.now() - timedelta(days=7, seconds=1), sent_at=timezone.now()
    )
    for _ in range(2):
        forget_what_ran_out()
        send_and_forget()
    assert left_of("ana@example.org") == []
    assert Deletion.objects.get(what="sign_ups").number == 1
    assert "Sign-ups that nobody confirmed" in client.get("/what-we-deleted/").text


@pytest.mark.parametrize("token", ["", "x", "é\x00", "a" * 5000])
def test_a_made_up_link_says_what_to_do(client: Client, token: str) -> None:
    answer = client.get("/sign-up/confirm/", {"t": token})
    assert answer.status_code == 410
    assert "Sign up" in answer.text
    assert post(client, "/sign-up/confirm/", t=token).status_code == 410


def test_one_inbox_is_not_filled(client: Client) -> None:
    answers = {post(client, "/sign-up/", email="ana@example.org").status_code for _ in range(9)}
    assert answers == {302}
    assert OutgoingMail.objects.count() == SignUp.objects.count() == 5


@pytest.mark.parametrize("email", ["", "ana", "a" * 300 + "@example.org", "a\x00@example.org"])
def test_bad_input_is_explained_and_kept(client: Client, email: str) -> None:
    response = post(client, "/sign-up/", email=email, zip="1", language="xx", interests="none")
    assert response.status_code == 422
    assert "4 things to fix" in response.text
    assert response.text.count("aria-invalid") >= 3
    assert not SignUp.objects.exists()


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://elsewhere.example"},
        {},
        {"Origin": "null"},
        {"Origin": "ftp://testserver"},
    ],
)
def test_forms_of_other_sites_are_refused(client: Client, headers: dict[str, str]) -> None:
    response = client.post("/sign-up/", {"email": "ana@example.org"}, headers=headers)
    assert response.status_code == 403
    assert not SignUp.objects.exists()


def test_an_older_browser_is_believed_by_its_origin(client: Client) -> None:
    ours = {"Origin": "http://testserver"}
    assert client.post("/sign-up/", {"email": "a@example.org"}, headers=ours).status_code == 302


def test_a_yes_to_others_is_none_to_us(client: Client) -> None:
    words = opt_in("drug_policy_action")
    yes = Yes("drug_policy_action", words.text, words.version, "Petition")
    confirmed("ana@example.org", [yes])
    signed_up(client)
    assert [template for template, _, _ in mails()] == ["confirm_sign_up"]


def test_a_filled_trap_stores_nothing(client: Client) -> None:
    answer = post(client, "/sign-up/", email="bot@example.org", website="https://spam.example")
    assert answer.status_code == 302
    assert not SignUp.objects.exists()


def test_too_many_are_asked_to_wait(client: Client) -> None:
    answers = [post(client, "/sign-up/", email=f"a{n}@example.org") for n in range(21)]
    assert [a.status_code for a in answers] == [302] * 20 + [429]
    assert answers[-1].headers["Retry-After"] == "3600"
    assert 'value="a20@example.org"' in answers[-1].text  # nothing has to be typed again
    assert "127.0.0" not in "".join(RateWindow.objects.values_list("key", flat=True))


def test_the_pages_of_one_person_are_kept_by_nobody(client: Client) -> None:
    signed_up(client)
    page = client.get(link_in(mails()[-1][2]))
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert not page.cookies
