"""One notice a page, the nearest one; and words that are true for as long as it shows."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale, Page

from actions.models import ActionIndexPage
from dpa.promos.models import Promo
from dpa.site.refusals import PublishingRefusedError
from home.models import HomePage
from issues.models import IssuePage
from tests import factories
from tests.staff import add_url, edit_url, messages_of, send, signed_in
from tests.translating import translated

pytestmark = pytest.mark.django_db

EASTERN = ZoneInfo("America/New_York")


@pytest.fixture(autouse=True)
def _no_other() -> None:
    Promo.objects.all().delete()


def promo(title: str, where: str = "everywhere", **values: Any) -> Promo:
    now = timezone.now()
    return Promo.objects.create(
        **{"title": title, "where": where, "starts_at": now - timedelta(hours=2),
           "ends_at": now + timedelta(days=2), **values}
    )  # fmt: skip


def shown(client: Client, path: str) -> list[str]:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    return [found.get_text(strip=True) for found in page.select(".promo-title")]


def test_one_a_page_and_the_one_for_the_fewest_pages(client: Client) -> None:
    issue, index = IssuePage.objects.live().first(), ActionIndexPage.objects.first()
    action = factories.action(title="Of the list")
    promo("Everywhere")
    promo("Home", "home")
    promo("Issue", "page", shown_on=issue)
    promo("Actions", "page", shown_on=index)
    promo("Action", "page", shown_on=action)
    other = factories.action(title="Another")
    assert shown(client, "/") == ["Home"]
    assert shown(client, issue.url) == ["Issue"]
    assert shown(client, issue.get_parent().url) == ["Everywhere"]
    assert shown(client, index.url) == ["Actions"]
    assert shown(client, other.url) == ["Actions"]
    assert shown(client, action.url) == ["Action"]
    assert shown(client, "/nothing-here/") == ["Everywhere"]


def test_of_two_alike_the_later_one_and_never_what_is_over_before_what_is_not(
    client: Client,
) -> None:
    now = timezone.now()
    promo("Earlier")
    promo("Later", starts_at=now - timedelta(hours=1))
    promo(
        "Over", starts_at=now - timedelta(minutes=9), ends_at=now - timedelta(minutes=1),
        after_title="It was", after_until=now + timedelta(days=1),
    )  # fmt: skip
    promo("Not yet", "home", starts_at=now + timedelta(hours=1))
    assert shown(client, "/") == ["Later"]
    Promo.objects.exclude(title="Over").update(live=False)
    promo("Draft", live=False)
    assert shown(client, "/") == ["It was"]


def test_a_promo_of_a_page_that_is_gone_shows_nowhere(client: Client) -> None:
    action = factories.action()
    made = promo("Of it", "page", shown_on=action)
    path = action.url
    assert shown(client, path) == ["Of it"]
    Page.objects.get(pk=action.pk).delete()
    assert (shown(client, path), shown(client, "/")) == ([], [])
    made.refresh_from_db()
    assert made.shown_on is None


def test_each_language_has_its_own(client: Client) -> None:
    english = promo("English")
    spanish = english.copy_for_translation(Locale.objects.get(language_code="es"))
    spanish.title, spanish.live = "Español", True
    spanish.save()
    assert shown(client, "/about/") == ["English"]
    assert shown(client, "/es/about/") == ["Español"]
    # Closed in one language it is closed in the other.
    for path in ("/about/", "/es/about/"):
        assert f'data-promo="{english.translation_key}"' in client.get(path).content.decode()


def test_a_translated_promo_goes_with_the_translated_page(client: Client) -> None:
    issue = IssuePage.objects.live().first()
    spanish = promo("English", "page", shown_on=issue).copy_for_translation(
        Locale.objects.get(language_code="es")
    )
    spanish.title, spanish.live = "Español", True
    spanish.save()
    assert shown(client, issue.url) == ["English"]
    assert shown(client, f"/es{issue.url}") == ["Español"]  # not in Spanish yet
    assert shown(client, "/es/about/") == []


TYPED = {
    "title": "Debate", "where": "home", "time_zone": "America/New_York",
    "starts_at": "2027-09-07 09:00", "ends_at": "2027-09-10 21:00",
}  # fmt: skip


def test_a_promo_says_which_language_it_leads_to(client: Client) -> None:
    action = factories.action(title="In English alone")
    spanish = Locale.objects.get(language_code="es")
    promo("Español", page=action, label="Ve a la acción", locale=spanish)
    page = BeautifulSoup(client.get("/es/about/").content, "html.parser")
    assert [a["hreflang"] for a in page.select(".promo-do a")] == ["en"]
    assert [tag.get_text() for tag in page.select(".promo-do .tag")] == ["En inglés"]
    translated(action)
    page = BeautifulSoup(client.get("/es/about/").content, "html.parser")
    assert not page.select(".promo-do a[hreflang], .promo-do .tag")


def test_dismissing_without_script_keeps_what_was_asked_for(client: Client) -> None:
    promo("Everywhere")
    page = BeautifulSoup(client.get("/search/?q=a%22b&kind=win&promo=off").content, "html.parser")
    kept = [(one["name"], one["value"]) for one in page.select(".promo form input")]
    assert kept == [("q", 'a"b'), ("kind", "win")]


def test_what_would_become_untrue_is_not_published_and_said_at_its_field() -> None:
    staff = signed_in("Campaigners")
    answer = send(staff, add_url(Promo), Promo, "action-publish", kicker="Tonight", **TYPED)
    assert answer.status_code == 200
    said = messages_of(answer, staff)
    assert "“Tonight” would not stay true: with it the notice has to end on the day" in said
    assert not Promo.objects.exists()
    whole = {**TYPED, "starts_at": "2027-09-10 09:00"}
    send(staff, add_url(Promo), Promo, "action-publish", kicker="Tonight", **whole)
    assert Promo.objects.get().live


def test_a_draft_may_wait_and_whoever_saves_it_is_told() -> None:
    staff = signed_in("Campaigners")
    answer = send(staff, add_url(Promo), Promo, kicker="Tonight", **TYPED)
    assert "It can’t be published like this. “Tonight” would not stay" in messages_of(answer, staff)
    draft = Promo.objects.get()
    with pytest.raises(PublishingRefusedError, match="“Debate” was not published"):
        draft.latest_revision.publish()
    answer = send(staff, edit_url(draft), Promo, kicker="September 10")
    assert "It can’t be published" not in messages_of(answer, staff)


def test_a_page_is_chosen_where_it_is_for_one_and_not_the_whole_site() -> None:
    staff = signed_in("Campaigners")
    typed = {**TYPED, "where": "page"}
    answer = send(staff, add_url(Promo), Promo, "action-publish", **typed)
    assert "Choose the page." in messages_of(answer, staff)
    home = HomePage.objects.first().pk
    answer = send(staff, add_url(Promo), Promo, "action-publish", **typed, shown_on=home)
    assert "All pages are below this one." in messages_of(answer, staff)
    send(staff, add_url(Promo), Promo, "action-publish", **TYPED, shown_on=home)
    assert Promo.objects.get().shown_on is None


def test_a_scheduled_one_is_judged_by_its_own_times() -> None:
    day = datetime(2027, 9, 10, 9, tzinfo=EASTERN)
    made = promo("Tonight", starts_at=day, ends_at=day.replace(hour=23), live=False)
    made.save_revision().publish()
    made.ends_at = day + timedelta(days=3)
    with pytest.raises(PublishingRefusedError):
        made.save_revision().publish()
