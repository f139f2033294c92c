"""Two at once: presses of a button, double taps, staff and signers. All of it really committed."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from actions.models import ActionIndexPage, ActionPage, PlaceCount, Signature
from actions.petition import clusters, counting
from actions.petition.holding import erase
from dpa.limits.models import RateWindow
from dpa.mail.models import OutgoingMail
from dpa.supporters.models import Supporter
from tests.petitions import link_in_mail, made, petition, press, send

AT_ONCE = 4


@pytest.fixture
def page(django_db_setup: None, django_db_blocker: Any, settings: Any) -> Iterator[ActionPage]:
    """A petition that several connections see; taken away again with all that belongs to it."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    with django_db_blocker.unblock():
        made_page = petition(slug="signed-at-once", closes_at=timezone.now() + timedelta(days=9))
        yield made_page
        for model in (Signature, PlaceCount, Supporter, OutgoingMail, RateWindow):
            model.objects.all().delete()
        ActionPage.objects.get(pk=made_page.pk).delete()
        ActionIndexPage.objects.first().fix_tree()
        connection.close()


def together(work: Callable[[int], Any], times: int = AT_ONCE) -> list[Any]:
    """Does it so many times at the same moment, each over a connection of its own."""
    start = Barrier(times)

    def one(number: int) -> Any:
        try:
            connection.ensure_connection()
            start.wait(10)
            return work(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(times) as people:
        return list(people.map(one, range(times)))


def test_a_double_tap_is_one_signature(page: ActionPage) -> None:
    answers = together(lambda _: send(Client(), page).status_code)
    assert answers == [303] * AT_ONCE
    assert Signature.objects.filter(action=page).count() == 1
    assert OutgoingMail.objects.count() == AT_ONCE
    assert press(Client(), link_in_mail()).status_code == 303


def test_pressing_at_once_counts_once(page: ActionPage) -> None:
    send(Client(), page, yes_dpa="on")
    link = link_in_mail()
    assert together(lambda _: press(Client(), link).status_code) == [303] * AT_ONCE
    assert counting.total(page.pk) == 1
    assert counting.differences(page.pk) == {}


def test_no_third_one_slips_through_at_once(page: ActionPage) -> None:
    links = []
    for number in range(AT_ONCE):
        send(Client(), page, first_name=f"Name{'abcd'[number]}")
        links.append(link_in_mail())
    answers = together(lambda number: press(Client(), links[number]).status_code)
    assert sorted(answers) == [303, 303, 409, 409]
    assert counting.total(page.pk) == 2
    assert counting.differences(page.pk) == {}


def test_counts_stay_right_while_everybody_works(page: ActionPage) -> None:
    """Setting aside, bringing back, confirming and erasing, all in each other's way."""
    rows = [made(page, n, email=f"p{n}@rare.example", place=("US-NM", "DE")[n % 2])
            for n in range(12)]  # fmt: skip
    send(Client(), page, email="new@rare.example")
    link, key = link_in_mail(), rows[0].domain_hash

    class Somebody:
        """A member of staff."""

        @staticmethod
        def get_username() -> str:
            return "somebody"

    def work(number: int) -> None:
        for turn in range(5):
            if number == 0:
                clusters.set_aside(page.pk, "domain_hash", key, "Test", Somebody)
            elif number == 1:
                clusters.bring_back(page.pk, "domain_hash", key)
            elif number == 2:
                press(Client(), link)
            else:
                erase(f"p{turn}@rare.example")

    together(work)
    assert counting.differences(page.pk) == {}
    clusters.bring_back(page.pk, "domain_hash", key)
    assert counting.total(page.pk) == 8
    assert counting.differences(page.pk) == {}
