"""Signing up for updates."""

import pytest
from django.test import Client

from dpa.limits.models import RateWindow
from dpa.supporters.models import Supporter

pytestmark = pytest.mark.django_db
OURS = {"Sec-Fetch-Site": "same-origin"}


def post(client: Client, **data: str) -> int:
    return client.post("/sign-up/", data, headers=OURS).status_code


def test_it_stores_address_wording_and_time(client: Client) -> None:
    assert post(client, email="ana@example.org", zip="87501") == 302
    supporter = Supporter.objects.get()
    assert supporter.email == "ana@example.org"
    assert supporter.zip_code == "87501"
    assert "Drug Policy Alliance" in supporter.wording
    assert supporter.signed_up_at


def test_known_and_unknown_addresses_get_the_same_answer(client: Client) -> None:
    assert post(client, email="ana@example.org") == post(client, email="ANA@example.org") == 302
    assert Supporter.objects.count() == 1


@pytest.mark.parametrize("email", ["", "ana", "a" * 300 + "@example.org"])
def test_bad_input_is_explained_and_kept(client: Client, email: str) -> None:
    response = client.post("/sign-up/", {"email": email, "zip": "1"}, headers=OURS)
    assert response.status_code == 422
    assert b"aria-invalid" in response.content
    assert not Supporter.objects.exists()


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}, {}],
)
def test_forms_of_other_sites_are_refused(client: Client, headers: dict[str, str]) -> None:
    response = client.post("/sign-up/", {"email": "ana@example.org"}, headers=headers)
    assert response.status_code == 403
    assert not Supporter.objects.exists()


def test_a_filled_trap_stores_nothing(client: Client) -> None:
    assert post(client, email="bot@example.org", website="https://spam.example") == 302
    assert not Supporter.objects.exists()


def test_too_many_are_asked_to_wait(client: Client) -> None:
    codes = [post(client, email=f"a{n}@example.org") for n in range(21)]
    assert codes[:20] == [302] * 20
    assert codes[20] == 429
    assert "127.0.0" not in "".join(RateWindow.objects.values_list("key", flat=True))
