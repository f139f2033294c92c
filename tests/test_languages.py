"""Each page in each language: where it is, what is said where it is not, which one lists show."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from dpa.site.models import Navigation, Organization
from issues.models import IssuePage, live_issues
from tests import factories
from tests.translating import spanish, translated

pytestmark = pytest.mark.django_db

BOTH = ("/", "/issues/", "/issues/overdose-prevention/", "/actions/", "/wins/", "/about/")


def soup(client: Client, path: str, status: int = 200) -> BeautifulSoup:
    answer = client.get(path)
    assert answer.status_code == status, path
    return BeautifulSoup(answer.content, "html.parser")


def alternates(page: BeautifulSoup) -> dict[str, str]:
    found = page.select("link[rel=alternate][hreflang]")
    return {str(one["hreflang"]): str(one["href"]).split("/", 3)[3] for one in found}


@pytest.mark.parametrize("path", BOTH)
def test_both_versions_name_each_other(client: Client, path: str) -> None:
    bare = path.lstrip("/")
    expected = {"en": bare, "x-default": bare, "es": f"es/{bare}"}
    assert alternates(soup(client, path)) == expected
    assert alternates(soup(client, f"/es{path}")) == expected


@pytest.mark.parametrize("path", ["/press/", "/es/press/", "/wins/oregon-measure-110-2020/"])
def test_what_is_in_one_language_names_no_other(client: Client, path: str) -> None:
    assert alternates(soup(client, path)) == {}


def test_what_is_nowhere_names_no_other(client: Client) -> None:
    for path in ("/nothing-here/", "/es/nothing-here/"):
        assert alternates(soup(client, path, 404)) == {}


def test_the_language_menu_calls_languages_by_their_own_names(client: Client) -> None:
    for path in ("/about/", "/es/about/", "/press/", "/es/press/"):
        links = soup(client, path).select(".topbar nav a[hreflang]")
        assert [link.get_text() for link in links] == ["English", "Español"]
        bare = path.removeprefix("/es")
        assert [link["href"] for link in links] == [bare, f"/es{bare}"]
        assert [link["lang"] for link in links] == ["en", "es"]


@pytest.mark.parametrize(
    "asked",
    [
        "/search/?q=naloxona+ahora&kind=win",
        "/wins/?place=california&status=setback",
        "/stats/overdose-deaths/?on=2020-01-01",
        "/stats/drug-arrests/?with=possession-arrests",
        "/places/?show=marijuana",
    ],
)
def test_the_language_menu_keeps_what_was_chosen(client: Client, asked: str) -> None:
    for path in (asked, f"/es{asked}"):
        page = soup(client, path)
        links = page.select(".topbar nav a[hreflang]")
        assert [link["href"] for link in links] == [asked, f"/es{asked}"]
        assert not any("?" in address for address in alternates(page).values())


def test_the_language_menu_leaves_parts_of_lists_and_keys_behind(client: Client) -> None:
    page = soup(client, "/search/?q=drug&page=2&promo=off&t=abc")
    links = page.select(".topbar nav a[hreflang]")
    assert [link["href"] for link in links] == ["/search/?q=drug", "/es/search/?q=drug"]


def test_a_page_that_is_not_translated_offers_what_is(client: Client) -> None:
    page = soup(client, "/es/wins/oregon-measure-110-2020/")
    assert page.html is not None
    assert page.html["lang"] == "es"
    assert page.select("meta[name=robots][content=noindex]")
    offered = [link["href"] for link in page.select("main .opening a")]
    assert offered == ["/wins/oregon-measure-110-2020/", "/es/wins/"]
    section = [link["href"] for link in soup(client, "/es/press/").select("main a")]
    assert section[:2] == ["/press/", "/es/"]
    assert "/es/about/" in section


def test_an_alias_of_a_synchronised_tree_is_not_passed_off_as_spanish(client: Client) -> None:
    page = factories.standard_page(title="Words in English", slug="alias-of-it")
    page.copy_for_translation(spanish(), copy_parents=True, alias=True)
    Page.objects.filter(slug="alias-of-it").update(live=True)
    assert "aún no está en español" in soup(client, "/es/alias-of-it/").get_text()


def test_an_address_that_changed_in_english_alone_leads_to_the_translation(client: Client) -> None:
    page = factories.standard_page(title="It moves", slug="before-it-moved")
    translated(page)
    page.refresh_from_db()
    page.slug = "after-it-moved"
    page.save_revision().publish()
    answer = client.get("/es/after-it-moved/")
    assert answer.status_code == 302
    assert answer["Location"] == "/es/before-it-moved/"


def test_lists_show_each_thing_once_in_the_best_language(client: Client) -> None:
    english = [issue.title for issue in live_issues()]
    assert (
        len(english)
        == len(set(english))
        == IssuePage.objects.filter(locale__language_code="en").count()
    )
    factories.issue(title="Only in English", slug="only-in-english")
    listed = soup(client, "/es/issues/").main
    assert listed is not None
    words = listed.get_text(" ")
    assert "Prevención de sobredosis" in words
    assert "Overdose prevention" not in words
    assert "Only in English" in words


def test_menus_and_the_organization_speak_spanish(client: Client) -> None:
    page = soup(client, "/es/about/")
    menu = page.select_one(".masthead nav")
    assert menu is not None
    assert "Datos sobre drogas" in menu.get_text()
    assert next(a["href"] for a in menu.select("a")) == "/es/issues/"
    footer = page.select_one("footer")
    assert footer is not None
    assert "acabar con la guerra contra las drogas" in footer.get_text()
    assert "The Drug Policy Alliance works" in soup(client, "/about/").get_text()


def test_without_spanish_words_the_english_menu_leads_to_spanish_pages(client: Client) -> None:
    Navigation.objects.update(header_es="[]")
    Organization.objects.update(mission_es="")
    menus: Any = Navigation.objects.get()
    menus.save()
    page = soup(client, "/es/about/")
    links = page.select(".masthead nav a")
    assert [links[0].get_text(), links[0]["href"]] == ["Issues", "/es/issues/"]
