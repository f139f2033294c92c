"""What helps through a long page and on from it: time, contents, neighbours, passing it on."""

import re

import pytest
from django.test import Client

from dpa.reading_time import minutes
from issues.models import IssueIndexPage
from tests import factories as make
from tests.kinds import KINDS
from tests.markup import main_of, visit, words

pytestmark = pytest.mark.django_db


def text(count: int) -> dict[str, object]:
    return make.block("text", f"<p>{'word ' * count}</p>")


@pytest.mark.parametrize(
    ("count", "expected"), [(0, 0), (1, 1), (230, 1), (460, 2), (345, 2), (2300, 10)]
)
def test_reading_takes_a_minute_for_230_words(count: int, expected: int) -> None:
    assert minutes(["<p>one</p>" * count]) == expected


def test_a_long_page_says_how_long_it_takes(client: Client) -> None:
    page = make.standard_page(body=[text(900)])
    assert "4 minutes to read" in words(visit(client, page))
    assert "to read" not in words(visit(client, make.standard_page(body=[text(90)])))


def test_a_page_with_three_headings_lists_them(client: Client) -> None:
    headings = "".join(f"<h2>Part {n}</h2><p>Words</p>" for n in range(3))
    page = make.standard_page(body=[make.block("text", headings)])
    html = client.get(page.url).content.decode()
    assert "On this page" in words(main_of(html))
    for n in range(3):
        assert f'href="#part-{n}"' in html
        assert f'<h2 id="part-{n}">' in html
    short = make.standard_page(body=[make.block("text", "<h2>One</h2><h2>Two</h2>")])
    assert "On this page" not in client.get(short.url).content.decode()


def test_issues_name_their_neighbours_in_the_order_of_their_list(client: Client) -> None:
    order = IssueIndexPage.objects.get(locale__language_code="en").issues
    middle = client.get(order[1].url).content.decode()
    assert f'rel="prev" href="{order[0].url}"' in middle
    assert f'rel="next" href="{order[2].url}"' in middle
    assert 'rel="prev"' not in client.get(order[0].url).content.decode()
    assert 'rel="next"' not in client.get(order[-1].url).content.decode()


def test_a_page_is_passed_on_without_anybody_else(client: Client) -> None:
    page = make.issue(title="Fish & chips?")
    html = client.get(page.url).content.decode()
    assert 'href="mailto:?subject=Fish%20%26%20chips%3F&amp;body=http%3A%2F%2F' in html
    assert 'data-copy="#page-url" hidden' in html
    assert "data-share hidden" in html


def test_a_print_says_where_it_came_from_and_when(client: Client) -> None:
    html = client.get("/about/").content.decode()
    start = html.index('<p class="printed">')
    printed = html[start : html.index("</p>", start)]
    assert "/about/" in printed
    assert "20" in printed


def test_an_action_has_its_short_address_on_paper(client: Client) -> None:
    action = make.action(title="On paper")
    html = client.get(action.url).content.decode()
    printed = html.partition('<p class="printed">')[2].partition("</p>")[0]
    assert f"({action.short_url})" in printed
    assert f"/a/{action.code}/" in action.short_url


def test_a_long_report_lists_its_headings_too(client: Client) -> None:
    headings = "".join(f"<h2>Part {n}</h2><p>Words</p>" for n in range(3))
    for publication in (make.news, make.resource):
        page = publication(body=[make.block("text", headings)])
        html = client.get(page.url).content.decode()
        assert "On this page" in words(main_of(html))
        assert 'href="#part-1"' in html
        assert '<h2 id="part-1">' in html


def test_drugs_name_their_neighbours_by_name_and_how_long_they_take(client: Client) -> None:
    first = make.drug(title="Aaa", slug="aaa", emergency=f"<p>{'word ' * 700}</p>")
    make.drug(title="Aab", slug="aab", live=False)
    second = make.drug(title="Aac", slug="aac")
    html = client.get(first.url).content.decode()
    assert "3 minutes to read" in words(main_of(html))
    assert f'rel="next" href="{second.url}"' in html
    assert 'rel="prev"' not in html
    after = client.get(second.url).content.decode()
    assert f'rel="prev" href="{first.url}"' in after
    assert "to read" not in words(main_of(after))
    last = client.get("/drug-facts/methamphetamine/").content.decode()
    assert 'rel="next"' not in last


def test_a_long_win_says_how_long_it_takes(client: Client) -> None:
    assert "4 minutes to read" in words(visit(client, make.win(body=[text(900)])))


def test_what_is_no_page_of_text_lists_its_headings_too(client: Client) -> None:
    """Each jump leads to a heading that is seen; a short page has no list."""
    for path in (KINDS["statistic"], KINDS["place"], KINDS["statistic in Spanish"]):
        html = client.get(path).content.decode()
        nav = html.split('class="on-page wrap"')[1].split("</nav>")[0]
        jumps = re.findall(r'<a href="#([^"]+)">([^<]+)</a>', nav)
        assert len(jumps) >= 4, path
        for anchor, title in jumps:
            heading = re.search(rf'<h2[^>]* id="{anchor}"[^>]*>(.*?)</h2>', html)
            assert heading, anchor
            assert title in heading[1]
    assert 'class="on-page' not in client.get(KINDS["changes"]).content.decode()


@pytest.mark.parametrize(
    "kind", ["issue", "win", "news, one", "resource", "drug", "place", "place, a city"]
)
def test_whatever_is_worth_it_can_be_passed_on(client: Client, kind: str) -> None:
    html = client.get(KINDS[kind]).content.decode()
    assert 'href="mailto:?subject=' in html
    assert 'href="mailto:?subject=&' not in html


def test_a_description_ends_with_a_whole_word(client: Client) -> None:
    page = make.standard_page(search_description="Abcde fghij " * 40)
    html = client.get(page.url).content.decode()
    (said,) = re.findall(r'<meta name="description" content="([^"]+)">', html)
    assert len(said) <= 160
    assert re.search(r"(Abcde|fghij)…$", said)
    own = {
        re.findall(r'<meta name="description" content="([^"]+)">', client.get(path).text)[0]
        for path in ("/", "/search/", "/sign-up/", "/your-data/")
    }
    assert len(own) == 4
