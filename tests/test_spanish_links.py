"""From a Spanish page what is there in Spanish is reached in Spanish; the rest says so."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from dpa.freshness.memory import request_generation
from dpa.translations.paths import here, links_here
from tests import factories
from tests.factories import block, items
from tests.spanish import spanish_tree
from tests.translating import translated

pytestmark = pytest.mark.django_db


def links(client: Client, path: str, within: str = "main") -> dict[str, Any]:
    """Every link there: its language by its address."""
    page = BeautifulSoup(client.get(path).content, "html.parser")
    return {str(a["href"]): a.get("hreflang") for a in page.select(f"{within} a[href]")}


def linking(path: str) -> Any:
    """A translated page whose running text leads to that path."""
    text = f'<p>Read <a href="{path}">on</a>.</p>'
    page = factories.standard_page(body=[block("text", text)])
    return translated(page, {'Read <a id="a1">on</a>.': 'Lee <a id="a1">más</a>.'})


@pytest.mark.parametrize(
    ("page", "paths"),
    [
        ("/es/privacy/", ("/es/your-data/", "/es/what-we-deleted/", "/es/safe-reading/")),
        ("/es/safe-reading/", ("/es/privacy/", "/es/your-data/")),
        ("/es/about/", ("/es/wins/", "/es/issues/")),
    ],
)
def test_running_text_leads_to_spanish_pages(
    client: Client, page: str, paths: tuple[str, ...]
) -> None:
    found = links(client, page)
    assert {path: found.get(path, "nowhere") for path in paths} == dict.fromkeys(paths)
    assert not {path.removeprefix("/es") for path in paths} & found.keys()


def test_text_written_in_spanish_with_english_addresses_leads_to_spanish_pages(
    client: Client,
) -> None:
    spanish_tree()
    found = links(client, "/es/actions/end-possession-penalties/")
    assert found["/es/stats/possession-arrests/"] is None
    assert found["/es/issues/drug-decriminalization/"] is None
    assert found["/wins/oregon-measure-110-2020/"] == "en"


def test_a_page_that_moved_in_one_language_is_found(client: Client) -> None:
    target = factories.standard_page(slug="first-name")
    translated(target)
    target.refresh_from_db()
    target.slug = "second-name"
    target.save_revision().publish()
    page = linking("/second-name/?day=1&amp;x=2#part")
    assert "/es/first-name/?day=1&x=2#part" in links(client, page.url)


def test_what_is_only_in_english_says_so_until_it_is_translated(client: Client) -> None:
    target = factories.standard_page(slug="not-yet")
    page = linking("/not-yet/")
    assert links(client, page.url)["/not-yet/"] == "en"
    translated(target)
    assert links(client, page.url)["/es/not-yet/"] is None


def test_what_is_no_page_or_is_elsewhere_stays_what_it_is() -> None:
    with translation.override("es"):
        assert here("/sources/?q=1#a").href == "/es/sources/?q=1#a"
        for path in ("#sign-up", "//example.org/", "/media/a.pdf", "https://example.org/", "/es/"):
            assert here(path) == (path, "")
        assert links_here('<a href="mailto:a@example.org">A</a>').count("hreflang") == 0
    assert here("/es/about/") == ("/es/about/", "es")
    assert here("/about/") == ("/about/", "")


def test_no_link_costs_a_question_of_its_own(django_assert_num_queries: Any) -> None:
    with translation.override("es"), request_generation():
        links_here('<a href="/about/">A</a>')
        with django_assert_num_queries(0):
            html = links_here('<a href="/privacy/">A</a><a class="x" href="/press/">B</a>')
    assert html == '<a href="/es/privacy/">A</a><a class="x" href="/press/" hreflang="en">B</a>'


def test_its_markdown_leads_there_too(client: Client) -> None:
    told = client.get("/es/privacy.md").text
    assert "/es/your-data/)" in told
    assert "/es/what-we-deleted/)" in told


def test_menus_say_what_is_only_in_english(client: Client) -> None:
    page = BeautifulSoup(client.get("/es/about/").content, "html.parser")
    marked = {a["href"]: a.get_text().strip() for a in page.select("footer a[hreflang=en]")}
    assert marked["/press/"].endswith("Prensa (en inglés)")
    assert marked["/how-we-check/"] == "Cómo comprobamos una cifra (en inglés)"
    for path in marked:
        assert client.get(f"/es{path}").headers.get("X-Robots-Tag") == "noindex"
    plain = {str(a["href"]) for a in page.select("footer a:not([hreflang])")}
    assert {"/es/issues/", "/es/sources/", "/es/privacy/"} <= plain
    assert not page.select(".masthead [hreflang]")
    english = BeautifulSoup(client.get("/about/").content, "html.parser")
    told = [(a["hreflang"], a["lang"], a.get_text()) for a in english.select("footer a[hreflang]")]
    assert told == [("es", "es", "En español")]


def test_a_button_says_when_it_leads_to_english(client: Client) -> None:
    more = BeautifulSoup(client.get("/es/").content, "html.parser").select_one(".flyer a.more")
    assert more is not None
    assert more.get_text().strip() == "Otras formas de donar (en inglés)"
    assert (more["href"], more["hreflang"]) == ("/ways-to-give/", "en")


def test_a_card_leads_to_the_spanish_page_once_there_is_one(client: Client) -> None:
    target = factories.standard_page(title="Far off", slug="far-off", search_description="Go on.")
    link = {"text": "", "page": None, "url": "", "path": "", "document": None}
    card = {"title": "", "text": "", "page": target.pk, "link": link, "fills": ""}
    grid = block("card_grid", {"heading": "", "intro": "", "cards": items(card)})
    page = translated(factories.standard_page(title="With a card", body=[grid]))
    found = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".method li")
    assert found is not None
    assert [tag.get("lang") for tag in found.select("h2, p:not(:has(a))")] == ["en", "en"]
    assert found.a is not None
    assert (found.a["href"], found.a["hreflang"]) == ("/far-off/", "en")
    translated(target)
    found = BeautifulSoup(client.get(page.url).content, "html.parser").select_one(".method li")
    assert found is not None
    assert found.a is not None
    assert (found.a["href"], found.a.get("hreflang")) == ("/es/far-off/", None)
    assert not found.select("[lang]")
