"""What staff are told of wins: which status to check again, where a setback belongs."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests import factories as make
from tests.markup import said
from tests.staff import signed_in
from wins.models import SetbackPage, WinPage
from wins.reviewing import months_after

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher() -> Client:
    return signed_in("Publishers")


def report(client: Client) -> str:
    answer = client.get(reverse("upkeep_report") + "?export=csv")
    return str(b"".join(answer.streaming_content).decode())  # type: ignore[attr-defined]  # it streams


def test_a_status_older_than_its_interval_is_due(publisher: Client) -> None:
    today = timezone.localdate()
    make.win(title="Never looked at")
    make.win(title="Checked long ago", status_checked_on=today - timedelta(days=400))
    make.win(
        title="Checked for years", status_checked_on=today - timedelta(days=400), review_months=24
    )
    make.win(title="Young law", status_checked_on=today - timedelta(days=70), review_months=2)
    make.win(title="A draft", live=False)
    make.win(title="Just checked", status_checked_on=today)
    told = report(publisher)
    for title in ("Checked long ago", "Young law"):
        assert f'{title},"Whether this win still stands was last checked on' in told
    assert "Never looked at,Whether this win still stands was never checked." in told
    for title in ("Checked for years", "A draft", "Just checked"):
        assert title not in told


def test_code_and_database_agree_on_the_day() -> None:
    """Also at the end of a month, and on the last day itself."""
    for day in (date(2024, 1, 31), date(2023, 12, 31), date(2024, 2, 29), date(2024, 6, 15)):
        for months in (1, 12, 13, 120):
            win = make.win(status_checked_on=day, review_months=months)
            due = win.review_due
            assert due == months_after(day, months)
            found = WinPage.objects.filter(pk=win.pk)
            assert not found.due_for_review(due).exists(), (day, months)
            assert found.due_for_review(due + timedelta(days=1)).exists(), (day, months)


def test_the_list_says_so_and_finds_them(publisher: Client) -> None:
    make.win(title="Just checked", status_checked_on=timezone.localdate())
    make.win(title="Never looked at")
    listed = reverse("wins:index")
    due = publisher.get(f"{listed}?review=due").content.decode()
    assert "Never looked at" in due
    assert "Just checked" not in due
    done = publisher.get(f"{listed}?review=done").content.decode()
    assert "Just checked" in done
    assert "Never looked at" not in done
    row = due.split("Never looked at", 1)[1].split("</tr>")[0]
    assert ">Due<" in "".join(row.split())


def test_the_editor_says_so_where_the_status_is_entered(publisher: Client) -> None:
    today = timezone.localdate()
    for checked, words in (
        (None, "Whether this win still stands was never checked."),
        (today - timedelta(days=400), "Look whether it still stands"),
        (today, "Its status counts as checked until"),
    ):
        win = make.win(status_checked_on=checked)
        form = publisher.get(reverse("wagtailadmin_pages:edit", args=[win.pk])).content.decode()
        assert words in said(form)
        assert form.count("help-warning") == (checked != today)
    index = win.get_parent()
    added = publisher.get(reverse("wagtailadmin_pages:add", args=["wins", "winpage", index.pk]))
    assert "counts as checked" not in added.content.decode()


def test_readers_are_told_the_day_and_nothing_of_intervals(client: Client) -> None:
    page = make.win(status_checked_on=date(2020, 3, 4))
    html = client.get(page.url).content.decode()
    assert "March 4, 2020" in html
    assert "Due" not in html
    assert "We have not rechecked it yet" in client.get(make.win().url).content.decode()


@pytest.mark.parametrize("months", [0, 121])
def test_an_interval_has_its_bounds(months: int) -> None:
    with pytest.raises(ValidationError, match="Check it again after 1 to 120 months"):
        make.win(review_months=months)


def test_a_setback_is_a_page_that_staff_can_find_and_add(publisher: Client) -> None:
    page = SetbackPage.objects.get(slug="california-proposition-36-2024")
    assert page.title in publisher.get(reverse("setbacks:index")).content.decode()
    form = publisher.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "Did it undo a win of ours?" in form
    told = publisher.get(reverse("unchecked_report") + "?export=csv")
    rows = b"".join(told.streaming_content).decode()  # type: ignore[attr-defined]  # it streams
    assert "Voters raise drug and theft penalties,Setback," in rows


@pytest.mark.parametrize("slug", ["data", "feed"])
def test_a_slug_whose_address_leads_elsewhere_is_refused(slug: str) -> None:
    for maker in (make.win, make.setback):
        with pytest.raises(ValidationError, match="Take another slug"):
            maker(slug=slug)
