"""A kept page is never an old one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.db import OperationalError
from django.test import Client
from django.utils import timezone

from actions.models import ActionPage
from dpa.freshness.changes import is_visible
from dpa.freshness.models import Generation
from dpa.freshness.moments import next_moment
from dpa.images.models import SiteImage, SiteRendition
from dpa.promos.models import Promo
from dpa.site.models import Navigation, Organization
from dpa.stats.models import Statistic
from dpa.supporters.models import Supporter
from home.models import HomePage, StandardPage
from issues.models import IssuePage

pytestmark = pytest.mark.django_db


def home(client: Client) -> str:
    return client.get("/").content.decode()


def change_a_title() -> str:
    issue = IssuePage.objects.live().filter(is_priority=True).first()
    issue.title = "A title just changed"
    issue.save_revision().publish()
    return issue.title


def change_a_menu() -> str:
    menu = Navigation.objects.get()
    menu.header[0].value["text"] = "Menu just changed"
    menu.save()
    return "Menu just changed"


def change_the_mission() -> str:
    organization = Organization.objects.get()
    organization.mission = "A mission just changed."
    organization.save()
    return organization.mission


def change_a_statistic() -> str:
    shown = next(
        b.value["statistics"][0]
        for b in HomePage.objects.first().body
        if b.block_type == "stat_band"
    )
    statistic = Statistic.objects.get(pk=shown.pk)
    statistic.statement = "words just changed"
    statistic.save()
    return statistic.statement


def change_an_image() -> str:
    for picture in SiteImage.objects.all():
        picture.credit = "Credit just changed"
        picture.save()
    return "Credit just changed"


def start_a_promo() -> str:
    now = timezone.now()
    promo = Promo.objects.create(
        title="Promo just started", starts_at=now, ends_at=now + timedelta(hours=1)
    )
    return promo.title


@pytest.mark.parametrize(
    "change",
    [
        change_a_title, change_a_menu, change_the_mission, change_a_statistic, change_an_image,
        start_a_promo,
    ],
)  # fmt: skip
def test_a_change_shows_at_once(client: Client, change: object) -> None:
    home(client)
    home(client)
    words = change()  # type: ignore[operator]  # one of the functions above
    assert words in home(client)


def test_an_unpublished_page_is_gone_at_once(client: Client) -> None:
    page = StandardPage.objects.live().get(slug="privacy", locale__language_code="en")
    assert client.get("/privacy/").status_code == 200
    page.unpublish()
    assert client.get("/privacy/").status_code == 404


def test_a_committed_change_reaches_other_processes(
    django_capture_on_commit_callbacks: Any,
) -> None:
    before = Generation.current()
    with django_capture_on_commit_callbacks(execute=True):
        Organization.objects.get().save()
        assert Generation.current() == before  # what is not committed is nobody else's yet
    between = Generation.current()
    assert between != before
    with django_capture_on_commit_callbacks(execute=True):
        get_user_model().objects.create_user("nobody-sees-this")
    assert Generation.current() == between


def test_a_saved_draft_leaves_kept_pages_alone(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page = StandardPage.objects.live().get(slug="privacy", locale__language_code="en")
    with django_capture_on_commit_callbacks() as callbacks:
        page.title = "A draft"
        page.save_revision()
    assert Generation.renew not in callbacks
    with django_capture_on_commit_callbacks() as callbacks:
        page.save_revision().publish()
    assert Generation.renew in callbacks


def test_what_readers_never_see_does_not_count() -> None:
    assert is_visible(Promo)
    assert is_visible(StandardPage, {"title"})
    assert not is_visible(Supporter)
    assert not is_visible(SiteRendition)
    assert not is_visible(get_user_model())


def test_a_page_is_kept_for_readers_only(client: Client, admin_client: Client) -> None:
    assert "wagtail-userbar" not in home(client)
    assert "wagtail-userbar" in home(admin_client)
    assert "wagtail-userbar" not in home(client)


def test_a_kept_page_has_its_own_policy_and_validator(client: Client) -> None:
    first, second = client.get("/"), client.get("/")
    assert second.content == first.content
    assert second.headers["Content-Security-Policy"] == first.headers["Content-Security-Policy"]
    assert "sha256-" in second.headers["Content-Security-Policy"]
    again = client.get("/", headers={"If-None-Match": second.headers["ETag"]})
    assert again.status_code == 304
    assert not again.content


@pytest.mark.parametrize("path", ["/nothing-here/", "/wins/?place=oregon", "/search/?q=x"])
def test_what_anybody_can_invent_is_not_kept(client: Client, path: str) -> None:
    from django.core.cache import caches

    client.get(path)
    assert not vars(caches["pages"])["_cache"]


def test_a_kept_page_ends_with_its_promo(client: Client) -> None:
    promo = b"A new Congress begins at noon"
    ends = Promo.objects.get(title__startswith="A new Congress").ends_at
    with time_machine.travel(ends - timedelta(seconds=30), tick=False) as now:
        assert promo in client.get("/").content
        now.shift(29)
        assert promo in client.get("/").content
        now.shift(1)
        assert promo not in client.get("/").content


def test_a_kept_page_ends_with_its_action(client: Client) -> None:
    action = ActionPage.objects.get(slug="new-congress-more-act", locale__language_code="en")
    assert action.opens_at
    with time_machine.travel(action.opens_at - timedelta(seconds=20), tick=False) as now:
        assert b"Opens" in client.get(action.url).content
        now.shift(20)
        assert b"You are leaving this site" in client.get(action.url).content


def test_the_next_moment_is_midnight_at_the_latest() -> None:
    now = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
    assert next_moment(now) == datetime(2026, 11, 25, 5, 0, tzinfo=UTC)


def test_kept_pages_outlive_the_database(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_answer() -> str:
        raise OperationalError("connection refused")

    with time_machine.travel(datetime(2026, 11, 24, 17, 0, tzinfo=UTC), tick=False) as now:
        home(client)
        monkeypatch.setattr(Generation, "current", no_answer)
        now.shift(timedelta(minutes=20))
        assert client.get("/").status_code == 200
        assert client.get("/issues/").status_code == 503
