"""News and resources: lists with filters and feeds, what a resource needs to be published."""

import re
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client

from dpa.places.models import Place
from dpa.site.models import Organization
from dpa.site.refusals import PublishingRefusedError
from home.publications.models import NewsPage, ResourcePage
from issues.models import IssuePage
from tests import factories

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
TITLE = re.compile(r'<li class="item">.*?<h3><a href="[^"]+">([^<]+)</a>', re.DOTALL)


@pytest.fixture(autouse=True)
def _only_these() -> None:
    """The demo's own would be in the way of counts."""
    for page in [*NewsPage.objects.live(), *ResourcePage.objects.live()]:
        page.unpublish()


def listed(client: Client, address: str) -> list[str]:
    return TITLE.findall(client.get(address).content.decode())


def about(page: Any, issue: str = "", place: str = "") -> Any:
    page.issues = list(IssuePage.objects.filter(slug=issue))
    page.places = list(Place.objects.filter(slug=place))
    page.save_revision().publish()
    return page


def some_news() -> None:
    about(factories.news(title="Old", published_on=date(2019, 5, 1), kind="blog"), place="vermont")
    about(factories.news(title="New", published_on=date(2024, 5, 1)), "overdose-prevention")
    about(
        factories.news(title="Newest", published_on=date(2024, 9, 1), kind="press-release"),
        "overdose-prevention",
        "vermont",
    )
    factories.news(title="Draft", live=False)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("", ["Newest", "New", "Old"]),
        ("?kind=blog", ["Old"]),
        ("?issue=overdose-prevention", ["Newest", "New"]),
        ("?place=vermont&year=2024", ["Newest"]),
        ("?kind=statement&place=vermont", []),
        ("?kind=no-such&year=%00&page=1", []),
    ],
)
def test_news_is_found_by_kind_issue_place_and_year(
    client: Client, query: str, titles: list[str]
) -> None:
    some_news()
    assert listed(client, f"/news/{query}") == titles


def test_each_choice_says_how_many_it_would_show(client: Client) -> None:
    some_news()
    html = client.get("/news/?place=vermont").content.decode()
    assert '<option value="blog">Blog (1)</option>' in html
    assert '<option value="statement">' not in html
    assert '<option value="2024">2024 (1)</option>' in html
    assert "Nothing matches all of these" in client.get("/news/?kind=x").content.decode()
    none = client.get("/news/?kind=x&year=2024").content.decode()
    assert re.search(r'href="\?year=2024">\s*Without “x”: \d found\s*</a>', none)
    assert "Without “2024”" not in none


def test_an_empty_list_says_so(client: Client) -> None:
    assert "Nothing has been published here yet" in client.get("/resources/").content.decode()


def test_the_feed_takes_the_filters_of_the_list(client: Client) -> None:
    some_news()
    answer = client.get("/news/feed/?issue=overdose-prevention")
    assert answer["Content-Type"] == "application/atom+xml; charset=utf-8"
    feed = ElementTree.fromstring(answer.content)  # noqa: S314 - our own answer
    assert [e.findtext(f"{ATOM}title") for e in feed.iter(f"{ATOM}entry")] == ["Newest", "New"]
    entry = feed.find(f"{ATOM}entry")
    assert entry is not None
    assert str(entry.findtext(f"{ATOM}published")).startswith("2024-09-01")
    assert client.post("/news/feed/").status_code == 405


def test_a_piece_of_news_says_when_by_whom_and_what_was_wrong(client: Client) -> None:
    page = factories.news(
        title="Said", published_on=date(2024, 5, 1), byline="Ana Ruiz",
        correction="We wrote 12; it was 21.", corrected_on=date(2024, 5, 3),
    )  # fmt: skip
    html = client.get(page.url).content.decode()
    for words in ("May 1, 2024", "By Ana Ruiz", "Corrected", "May 3, 2024", "it was 21"):
        assert words in html


def test_only_what_speaks_to_the_press_names_the_press_address(client: Client) -> None:
    Organization.objects.update(press_email="press@example.org")
    statement, blog = factories.news(), factories.news(kind="blog")
    assert "For the press" in client.get(statement.url).content.decode()
    assert "For the press" not in client.get(blog.url).content.decode()


def test_one_leads_to_the_one_before_and_after_it(client: Client) -> None:
    same_day = date(2024, 5, 1)
    first, second, third = (factories.news(title=t, published_on=same_day) for t in "ABC")
    assert (second.older, second.newer) == (first, third)
    assert (first.older, third.newer) == (None, None)


@pytest.mark.parametrize(
    ("kind", "given", "lacking"),
    [
        ("report", {}, "Add the file"),
        ("fact-sheet", {"elsewhere": "https://example.org/x"}, ""),
        ("video", {"elsewhere": "https://example.org/x"}, "transcript"),
        ("podcast", {"transcript": "<p>Hello.</p>"}, "Add the recording"),
        ("podcast", {"transcript": "<p>Hi.</p>", "elsewhere": "https://example.org/x"}, ""),
    ],
)
def test_a_resource_is_not_published_without_what_readers_need(
    kind: str, given: dict[str, str], lacking: str
) -> None:
    page = factories.resource(kind=kind, live=False, **given)
    revision = page.save_revision()
    if lacking:
        with pytest.raises(PublishingRefusedError, match=lacking):
            revision.publish()
    else:
        revision.publish()
    page.refresh_from_db()
    assert page.live is not bool(lacking)


def test_a_video_of_ours_needs_captions() -> None:
    film = factories.document(title="Film")
    page = factories.resource(kind="video", live=False, recording=film, transcript="<p>Hi.</p>")
    with pytest.raises(PublishingRefusedError, match="captions"):
        page.save_revision().publish()
    page.captions = factories.document(title="Captions")
    page.save_revision().publish()


def test_a_resource_offers_its_file_with_kind_size_and_pages(client: Client) -> None:
    table = factories.document(title="All the figures")
    page = factories.resource(document=table, page_count=4, partner="A partner")
    html = client.get(page.url).content.decode()
    assert "All the figures: CSV, 8" in html
    assert "4 pages" in html
    assert "Published with A partner." in html
    assert f'href="{table.url}" download' in html
