"""What helps through a long page and on from it: time, contents, neighbours, passing it on."""

import pytest
from django.test import Client

from dpa.reading_time import minutes
from issues.models import IssueIndexPage
from tests import factories as make
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
