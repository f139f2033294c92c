"""What a visitor gets."""

import re
from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from actions.models import ActionPage
from issues.models import IssuePage
from wins.models import WinPage

pytestmark = pytest.mark.django_db

KINDS = [
    "/",
    "/issues/",
    "/issues/overdose-prevention/",
    "/wins/",
    "/wins/oregon-measure-110-2020/",
    "/actions/",
    "/actions/more-act/",
    "/actions/abc-news-debate-question/",
    "/actions/new-congress-more-act/",
    "/stats/",
    "/stats/possession-arrests/",
    "/stats/enforcement-spending/",
    "/search/",
    "/search/?q=naloxone",
    "/about/",
    "/privacy/",
    "/sign-up/",
    "/sign-up/sent/",
    "/sign-up/thanks/",
    "/your-data/",
    "/what-we-deleted/",
    "/es/",
]


@pytest.mark.parametrize("path", KINDS)
def test_a_page_answers_without_cookie_or_inline_style(client: Client, path: str) -> None:
    response = client.get(path)
    html = response.content.decode()
    assert response.status_code == 200
    assert not response.cookies
    assert len(re.findall(r"<h1[ >]", html)) == 1
    assert " style=" not in html
    assert "javascript:" not in html
    # What is painted before its style is there moves when the style comes.
    assert html.count('rel="stylesheet"') == html.split("<body")[0].count('rel="stylesheet"') == 1
    policy = response.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy


@pytest.mark.parametrize("path", KINDS)
def test_the_policy_names_the_hash_of_the_pages_own_style(client: Client, path: str) -> None:
    import base64
    import hashlib

    response = client.get(path)
    for style in re.findall(r"<style>(.*?)</style>", response.content.decode(), re.S):
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/nothing-here/", "/stats/no-such-figure/", "/es/nada/"])
def test_a_missing_page_offers_a_search(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert b'role="search"' in response.content
    assert b'name="q"' in response.content


# Measured; the aim is 12 for the home page and 10 for lists.
@pytest.mark.parametrize(
    ("path", "budget"),
    [("/", 32), ("/issues/", 15), ("/wins/", 19), ("/actions/", 20), ("/stats/", 19)],
)
def test_queries_stay_within_a_bound(
    client: Client,
    path: str,
    budget: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    client.get(path)
    with django_assert_max_num_queries(budget):
        client.get(path)


def test_the_headline_is_the_newest_final_figure(client: Client) -> None:
    html = client.get("/stats/possession-arrests/").content.decode()
    assert "797,187" in html.split("</h1>")[0]
    assert "1,001,914" in html
    assert "about 748,000" in html


def test_a_provisional_figure_that_was_replaced_stays_on_record(client: Client) -> None:
    html = client.get("/stats/overdose-deaths/").content.decode()
    assert "93,331" in html
    assert "replaced" in html


def test_no_page_repeats_the_million(client: Client) -> None:
    html = client.get("/").content.decode().lower()
    assert "1 million" not in html
    assert "each year" not in html


def test_an_action_is_judged_when_it_is_served(client: Client) -> None:
    action = ActionPage.objects.get(slug="new-congress-more-act", locale__language_code="en")
    with time_machine.travel(datetime(2026, 12, 1, tzinfo=UTC), tick=False):
        assert ActionPage.objects.get(pk=action.pk).state == "upcoming"
        assert b"Opens" in client.get(action.url).content
    with time_machine.travel(datetime(2027, 2, 1, tzinfo=UTC), tick=False):
        assert ActionPage.objects.get(pk=action.pk).state == "open"
        assert b"You are leaving this site" in client.get(action.url).content


def test_an_ended_action_says_what_came_of_it(client: Client) -> None:
    html = client.get("/actions/abc-news-debate-question/").content.decode()
    assert "What came of it" in html
    assert "You are leaving this site" not in html


def test_the_promo_goes_with_its_event(client: Client) -> None:
    shown = b"A new Congress begins at noon"
    with time_machine.travel(datetime(2026, 12, 1, tzinfo=UTC), tick=False):
        assert shown in client.get("/").content
    with time_machine.travel(datetime(2027, 1, 10, tzinfo=UTC), tick=False):
        html = client.get("/").content
        assert shown not in html
        assert b"The new Congress has begun" in html
    with time_machine.travel(datetime(2027, 3, 1, tzinfo=UTC), tick=False):
        assert b"promo-title" not in client.get("/").content


def test_wins_can_be_filtered_by_a_link(client: Client) -> None:
    html = client.get("/wins/?place=oregon").content.decode()
    assert WinPage.objects.get(slug="oregon-measure-110-2020").title in html
    assert "Clear filters" in html
    assert "No win matches" in client.get("/wins/?place=nowhere").content.decode()


@pytest.mark.parametrize(
    "query", ["", "%00", "a" * 3000, "<script>", "'\"%;--", "naloxone &page=99"]
)
def test_any_search_is_answered(client: Client, query: str) -> None:
    response = client.get("/search/", {"q": query})
    assert response.status_code == 200
    assert b"<script>alert" not in response.content


def test_search_finds_by_word(client: Client) -> None:
    assert "Overdose prevention" in client.get("/search/?q=naloxone").content.decode()


def test_issues_have_their_text_and_their_sources(client: Client) -> None:
    for issue in IssuePage.objects.live():
        html = client.get(issue.url).content.decode()
        story = html.split('<div class="c-8 flow prose')[1].split('id="sources"')[0]
        words = re.sub(r"<[^>]+>", " ", story).split()
        assert len(words) >= 250, issue.title
        assert 'id="sources"' in html
