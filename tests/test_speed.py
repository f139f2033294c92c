"""A page asks the database as much, however much there is. Timings are no matter of tests."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update

from actions.models import ActionPage, ActionSource, ActionTarget, OutcomeEvent
from dpa.promos.models import Promo
from dpa.search.keeping import paused
from dpa.stats.headlines import settle
from dpa.stats.models import Observation, Source, Statistic
from home.demo.indexing import search_left_alone
from home.drugs.models import DrugPage
from home.models import HomePage
from home.publications.models import NewsPage, ResourcePage
from issues.models import IssuePage
from tests import factories
from tests.budgets import BUDGETS
from wins.models import WinPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def _no_page_cache(settings: object) -> None:
    settings.PAGE_CACHE_SECONDS = 0  # type: ignore[attr-defined]  # pytest-django's settings


@pytest.fixture
def _no_tasks(settings: object) -> None:
    """Indexing hundreds of copies would take most of the test's time."""
    dummy = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    settings.TASKS = dummy  # type: ignore[attr-defined]  # pytest-django's settings


def queries(client: Client, path: str) -> int:
    """How many queries the second request for a page makes."""
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
    return len(captured)


@pytest.mark.usefixtures("_no_page_cache")
@pytest.mark.parametrize("path", BUDGETS)
def test_a_page_stays_within_its_budget(client: Client, path: str) -> None:
    assert queries(client, path) <= BUDGETS[path]


def test_a_kept_page_costs_one_query(client: Client) -> None:
    for path in ("/", "/issues/", "/wins/", "/actions/", "/stats/", "/about/"):
        assert queries(client, path) == 1, path


def copies(page: Page, how_many: int) -> None:
    """Published pages beside this one, alike but for their address.

    What staff search, and where a thing is used, is no matter of what readers see: neither is kept.
    """
    with disable_reference_index_auto_update(), search_left_alone(), paused():
        for number in range(how_many):
            page.copy(
                update_attrs={"slug": f"{page.slug}-{number}", "title": f"{page.title} {number}"},
                keep_live=True,
                copy_revisions=False,
            )


def ten_times_the_content() -> None:
    """Nine more of each page and statistic, and a home page with every band ten times."""
    for model in (IssuePage, WinPage, ActionPage, NewsPage, ResourcePage, DrugPage):
        for page in model.objects.live():
            copies(page, 9)
    for statistic in Statistic.objects.filter(live=True, locale__language_code="en"):
        figures = list(statistic.observations.filter(live=True, supersedes=None))
        for number in range(9):
            source = Source.objects.create(
                slug=f"again-{statistic.pk}-{number}", publisher="Again", title=f"Report {number}"
            )
            again = Statistic.objects.get(pk=statistic.pk)
            again.pk = again.id = None
            again.slug, again.translation_key = f"{statistic.slug}-{number}", uuid4()
            again.code, again.operation = f"{number}x{statistic.pk}", ""
            again._state.adding = True
            again.save()
            for figure in figures:
                figure.pk = figure.id = None
                figure.statistic, figure.source = again, source
            Observation.objects.bulk_create(figures)
            settle([again.pk])
    now = timezone.now()
    for number in range(10):
        Promo.objects.create(
            title=f"Promo {number}", where="everywhere", starts_at=now - timedelta(days=number + 1),
            ends_at=now + timedelta(days=30), page=HomePage.objects.first(),
        )  # fmt: skip
    home = HomePage.objects.first()
    home.body.extend([(child.block_type, child.value) for _ in range(9) for child in home.body])
    home.save()


# Each kind of action, and each of its states, with how many addressees and steps.
DOING: dict[str, dict[str, Any]] = {
    "link": {},
    "letter": {"letter_text": "Dear [name]"},
    "call": {"script": "Hello"},
    "event": {"event_starts": timezone.now() + timedelta(days=3), "event_where": "City Hall"},
    "ended": {"closes_at": timezone.now() - timedelta(days=3)},
    "upcoming": {"opens_at": timezone.now() + timedelta(days=3)},
}


@pytest.mark.usefixtures("_no_page_cache")
@pytest.mark.parametrize("kind", DOING)
def test_every_kind_of_action_stays_within_the_budget_however_much_it_holds(
    client: Client, kind: str
) -> None:
    what = kind if kind in ActionPage.Kind.values else "letter"
    action = factories.action(kind=what, **DOING[kind])
    spent = []
    for number in range(2):
        for one in range(1 + 9 * number):
            name = f"Office {number}.{one}"
            action.targets.add(ActionTarget(name=name, phone="202-555-0100", email="a@b.example"))
            action.source_links.add(ActionSource(source=factories.source()))
            OutcomeEvent.objects.create(
                action=action, kind="reply", happened_on=date(2026, 1, 1), text=name,
                page=HomePage.objects.first(),
            )  # fmt: skip
        action.save()
        spent.append(queries(client, action.url))
    assert spent[0] == spent[1] <= BUDGETS["/actions/more-act/"]


@pytest.mark.usefixtures("_no_page_cache", "_no_tasks")
def test_ten_times_the_content_costs_no_more(client: Client) -> None:
    before = {path: queries(client, path) for path in BUDGETS}
    shown = client.get("/wins/").content.count(b'<li class="win">')
    ten_times_the_content()
    assert client.get("/wins/").content.count(b'<li class="win">') == 10 * shown
    assert client.get("/").content.count(b"<section") > 50
    after = {path: queries(client, path) for path in BUDGETS}
    dearer = {path: (before[path], after[path]) for path in BUDGETS if after[path] > before[path]}
    assert not dearer


@pytest.mark.usefixtures("_no_page_cache", "_no_tasks")
def test_a_first_request_asks_no_more_for_more_content(client: Client) -> None:
    """Nothing remembered: the process has just started, or something was just published."""

    def cold(path: str) -> int:
        from dpa.freshness.memory import forget

        forget()
        with CaptureQueriesContext(connection) as captured:
            client.get(path)
        return len(captured)

    client.get("/")
    before = {path: cold(path) for path in BUDGETS}
    for model in (IssuePage, WinPage, ActionPage):
        for page in model.objects.live()[:5]:
            copies(page, 5)
    client.get("/")
    after = {path: cold(path) for path in BUDGETS}
    dearer = {path: (before[path], after[path]) for path in BUDGETS if after[path] > before[path]}
    assert not dearer
