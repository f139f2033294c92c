"""The page of results: choices, figures, slips, what stands first, and nothing at all."""

import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from dpa.search.models import Promotion, SearchDocument, Synonym
from tests import factories as make
from tests.markup import main_of, words
from wins.models import WinPage

pytestmark = pytest.mark.django_db


def page(client: Client, path: str = "/search/", **query: Any) -> str:
    response = client.get(path, query)
    assert response.status_code == 200
    return response.content.decode()


def titles(html: str) -> list[str]:
    found = re.findall(r"<h3[^>]*><a [^>]*>(.*?)</a></h3>", html, re.S)
    return [re.sub(r"<[^>]+>", "", title).strip() for title in found]


def test_results_say_their_kind_and_mark_the_words(client: Client) -> None:
    html = page(client, q="naloxone")
    assert "The first state to clear the way for <mark>naloxone</mark>" in html
    assert '<span class="tag">Win</span>' in html
    assert re.search(r"Actions \d", html)
    assert '<meta name="robots" content="noindex">' in html


def test_a_figure_comes_with_its_period_and_source(client: Client) -> None:
    text = words(main_of(page(client, q="797,187")))
    assert re.search(r"797,187 2022 · Source: .*FBI", text)


def test_choices_can_be_combined_and_taken_back(client: Client) -> None:
    whole = page(client, q="marijuana")
    wins = page(client, q="marijuana", kind="win")
    assert int(re.findall(r'"num">(\d+)</b> results', wins)[0]) > 0
    year = re.findall(r'<option value="(\d{4})">\1 \((\d+)\)', wins)[0]
    both = page(client, q="marijuana", kind="win", year=year[0])
    assert len(titles(both)) == min(int(year[1]), 10)
    assert "Clear filters" in both
    assert "Clear filters" not in whole
    place = re.findall(r'<option value="([a-z-]+)">[A-Z][\w ]+ \((\d+)\)', wins)
    assert place
    for slug, count in place[:4]:
        name = "place" if 'id="place"' in wins and slug in wins.split('id="place"')[1] else "issue"
        assert f">{count}</b>" in page(client, q="marijuana", kind="win", **{name: slug})
    nothing = page(client, q="marijuana", kind="win", year=1901)
    assert "Nothing is left with all of these choices." in nothing


def test_counts_are_right(client: Client) -> None:
    for number in range(12):
        make.win(title=f"Zyzzyva {number}", slug=f"zyz-{number}")
    html = page(client, q="zyzzyva")
    assert '<b class="num">12</b> results' in html
    assert len(titles(html)) == 10
    assert len(titles(page(client, q="zyzzyva", page=2))) == 2
    assert client.get("/search/?q=zyzzyva&page=3").status_code == 404
    assert '<option value="2024">2024 (12)</option>' in html


@pytest.mark.parametrize("shown", ["naloxne", "NALOXNE", "nalxone"])
def test_a_slip_is_put_right_and_said(client: Client, shown: str) -> None:
    text = words(main_of(page(client, q=shown)))
    assert f"Nothing has “{shown}”. Showing results for naloxone." in text


def test_few_results_ask_whether_another_word_was_meant(client: Client) -> None:
    make.standard_page(title="Naloxonee", slug="misspelt")
    html = page(client, q="naloxonee fentanil")
    assert titles(html)
    assert "Nothing has all of these words" in html or "Showing results for" in html


def test_nothing_found_helps_on(client: Client) -> None:
    html = page(client, q="zzzqq")
    assert "Nothing here has “zzzqq”." in html
    assert 'href="/issues/overdose-prevention/"' in html
    assert 'href="/stats/"' in html
    near = page(client, q="decriminalizationdrug")
    assert "This comes near" in near or titles(near)


def test_what_staff_promote_stands_first_and_says_why(client: Client) -> None:
    win = WinPage.objects.get(slug="oregon-measure-110-2020")
    Promotion.objects.create(words="Hélp now\nhelp!", page=win, why="Start with this.")
    html = page(client, q="help NOW")
    assert titles(html)[0] == win.title
    assert "Our pick" in html
    assert "Start with this." in html
    assert "Our pick" not in page(client, q="help now please")
    win.unpublish()
    assert "Our pick" not in page(client, q="help now")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example", "https://evil.example"]
)
def test_a_promotion_leads_to_this_site_only(address: str) -> None:
    one = Promotion(words="x", address=address, title="T", why="W")
    with pytest.raises(ValidationError):
        one.full_clean()


def test_a_new_synonym_counts_at_once(client: Client) -> None:
    assert not titles(page(client, q="xqzwv"))
    Synonym.objects.create(words="Xqzwv\nxqzwv stuff", meaning="naloxone")
    assert titles(page(client, q="xqzwv")) == titles(page(client, q="xqzwv stuff"))
    assert "The first state to clear the way for naloxone" in titles(page(client, q="xqzwv"))


def test_words_may_be_excluded_and_kept_together(client: Client) -> None:
    all_of_them = titles(page(client, q="marijuana"))
    without = titles(page(client, q="marijuana -arrests"))
    assert set(without) != set(all_of_them)
    assert "Marijuana arrests" not in without
    apart = make.standard_page(title="Apart", slug="apart", lede="quince something marmalade")
    assert titles(page(client, q="quince marmalade")) == [apart.title]
    assert "Apart" not in titles(page(client, q='"quince marmalade"')) or "some of" in page(
        client, q='"quince marmalade"'
    )


def test_spanish_speaks_spanish_and_marks_what_is_only_in_english(client: Client) -> None:
    html = page(client, "/es/search/", q="naloxone")
    assert "<h1>Buscar</h1>" in html
    assert 'hreflang="en"' in html
    assert "Solo en inglés" in html
    assert "Search words" not in html
    assert "Solo en inglés" not in page(client, "/es/search/", q="zzzqq")


def test_a_publication_keeps_its_name_and_says_in_which_language(client: Client) -> None:
    make.source(title="Zimzum yearbook", slug="zimzum", written_in="de")
    html = page(client, "/es/search/", q="zimzum")
    assert '<h3 lang="de"><a href="/es/sources/zimzum/">' in html
    suggested = client.get("/es/search/suggest", {"q": "zimz"}).json()["suggestions"]
    assert [(one["title"], one["language"]) for one in suggested] == [("Zimzum yearbook", "de")]
    assert '<a href="/es/sources/zimzum/" lang="de">' in page(
        client, "/es/search/", q="zimzumyearbook"
    )


def test_suggestions_are_titles_that_have_the_words(client: Client) -> None:
    response = client.get("/search/suggest", {"q": "overd"})
    found = response.json()["suggestions"]
    assert found[0] == {
        "title": "Overdose prevention", "kind": "Issue", "url": "/issues/overdose-prevention/",
        "language": "en",
    }  # fmt: skip
    assert response.headers["Cache-Control"] == "no-store"
    assert client.get("/search/suggest", {"q": "o"}).json() == {"suggestions": []}
    assert client.get("/search/suggest").json() == {"suggestions": []}
    assert client.get("/es/search/suggest", {"q": "overd"}).status_code == 200


def test_text_of_editors_and_readers_stays_text(client: Client) -> None:
    make.standard_page(title="<script>alert(1)</script> xylophone", slug="scripted")
    html = page(client, q="xylophone <img src=x onerror=alert(2)>")
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert "<mark>xylophone</mark>" in page(client, q="xylophone")
    assert SearchDocument.objects.get(slug="scripted").title.startswith("<script>")
