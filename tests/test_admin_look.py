"""The admin looks like ours, says where to begin, and ends guessing."""

from collections.abc import Iterator

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from dpa.limits.models import RateWindow
from tests.staff import GROUPS, signed_in

pytestmark = pytest.mark.django_db

TASKS = {
    "Change the home page": {"Editors", "Publishers", "Administrators"},
    "Start an action": set(GROUPS) - {"Evidence editors"},
    "Record a win": {"Editors", "Publishers", "Administrators"},
    "Add a figure": {"Evidence editors", "Administrators"},
    "Announce something with a date": {"Publishers", "Campaigners", "Administrators"},
    "See what is not yet checked": set(GROUPS),
}


@pytest.fixture(autouse=True)
def _one_stretch() -> Iterator[None]:
    """What is limited is counted anew with each quarter of an hour; none ends during a test."""
    with time_machine.travel(timezone.now().replace(minute=5), tick=True):
        yield


def try_password(client: Client, password: str, name: str = "ana", **extra: str) -> int:
    form = {"username": name, "password": password}
    return client.post("/admin/login/", form, **extra).status_code  # type: ignore[arg-type]  # META


def test_the_sign_in_is_in_our_name(client: Client) -> None:
    page = client.get("/admin/login/").content.decode()
    assert "Sign in to edit the Drug Policy Alliance website" in page
    assert "Drug Policy Alliance</title>" in page
    assert "img/icon.svg" in page
    assert "css/admin.css" in page
    assert "Wagtail</title>" not in page


@pytest.mark.parametrize("group", GROUPS)
def test_everyone_is_told_where_to_begin_and_may_go_there(group: str) -> None:
    staff = signed_in(group)
    page = staff.get(reverse("wagtailadmin_home"))
    html = page.content.decode()
    assert {task for task in TASKS if task in html} == {t for t in TASKS if group in TASKS[t]}
    panel = next(p for p in page.context["panels"] if type(p).__name__ == "BeginHere")
    for task in panel.get_context_data({"request": page.wsgi_request})["tasks"]:
        assert staff.get(task.url).status_code == 200, task


def test_snippets_stand_under_evidence_and_campaigns() -> None:
    page = signed_in("Administrators").get(reverse("wagtailadmin_home")).content.decode()
    for label in ("Evidence", "Campaigns", "Issues", "Wins", "Actions"):
        assert f'"label": "{label}"' in page, label


@pytest.mark.parametrize("name", ["issues", "wins", "actions"])
def test_sections_have_their_own_lists(name: str) -> None:
    answer = signed_in("Editors").get(f"/admin/{name}/")
    assert answer.status_code == 200
    assert b"English" in answer.content


def test_after_some_wrong_passwords_even_the_right_one_waits(client: Client) -> None:
    get_user_model().objects.create_superuser("ana", "", "the right password")
    codes = [try_password(client, f"wrong {n}") for n in range(9)]
    assert codes == [200] * 8 + [429]
    assert try_password(client, "the right password") == 429
    assert "ana" not in "".join(RateWindow.objects.values_list("key", flat=True))


def test_others_are_not_locked_out_by_that(client: Client) -> None:
    get_user_model().objects.create_superuser("bea", "", "the right password")
    for n in range(9):
        try_password(client, f"wrong {n}")
    assert try_password(client, "the right password", "bea", REMOTE_ADDR="198.51.100.7") == 302


def test_one_network_cannot_try_many_names(client: Client) -> None:
    codes = [try_password(client, "Password1234", f"name{n}") for n in range(21)]
    assert codes == [200] * 20 + [429]


def test_nobodys_inbox_is_filled_with_new_passwords(client: Client) -> None:
    get_user_model().objects.create_superuser("ana", "ana@example.org", "the right password")
    form = {"email": "ana@example.org"}
    codes = [client.post("/admin/password_reset/", form).status_code for _ in range(4)]
    assert codes == [302, 302, 302, 429]
    assert len(mail.outbox) == 3


def test_an_unknown_address_is_answered_alike(client: Client) -> None:
    answer = client.post("/admin/password_reset/", {"email": "nobody@example.org"})
    assert answer.status_code == 302
    assert mail.outbox == []
