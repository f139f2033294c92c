"""Addresses that pages have given up lead on: at once, to the present one, never in a circle."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page

from dpa.site.redirects import CircleError
from home.models import HomePage, StandardPage
from tests import factories
from tests.staff import signed_in

pytestmark = pytest.mark.django_db


def renamed(page: Page, slug: str, commits: Any) -> None:
    """The page gets another address, as an editor would give it one."""
    fresh = Page.objects.get(pk=page.pk).specific
    fresh.slug = slug
    with commits(execute=True):
        fresh.save_revision().publish()


def leads_to(client: Client, path: str) -> str:
    """Where one step leads; it is the whole way."""
    response = client.get(path)
    assert response.status_code == 301, path
    place = str(response.headers["Location"])
    assert client.get(place).status_code == 200
    return place.removeprefix("http://127.0.0.1:8000")


def test_a_page_that_is_renamed_twice_is_one_step_away(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page = factories.issue(slug="first-name")
    for slug in ("second-name", "third-name"):
        renamed(page, slug, django_capture_on_commit_callbacks)
    for old in ("first-name", "second-name"):
        assert leads_to(client, f"/issues/{old}/") == "/issues/third-name/"
        assert leads_to(client, f"/issues/{old}") == "/issues/third-name/"


def test_pages_below_come_along_when_one_is_renamed_or_moved(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    above = factories.standard_page(slug="above")
    below = factories.below(above, StandardPage(title="Below", slug="below"))
    renamed(above, "higher", django_capture_on_commit_callbacks)
    assert leads_to(client, "/above/below/") == "/higher/below/"
    with django_capture_on_commit_callbacks(execute=True):
        Page.objects.get(pk=below.pk).move(
            HomePage.objects.get(locale__language_code="en"), pos="last-child"
        )
    assert leads_to(client, "/higher/below/") == "/below/"
    assert leads_to(client, "/above/below/") == "/below/"


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_whole_tree_that_moves_twice_is_one_step_away(
    client: Client, django_capture_on_commit_callbacks: Any, language: str
) -> None:
    home = HomePage.objects.get(locale__language_code=language)
    start = "" if language == "en" else "/es"
    one, two, tree = (
        factories.below(home, StandardPage(title=slug, slug=slug))
        for slug in ("one", "two", "tree")
    )
    leaf = factories.below(tree, StandardPage(title="Leaf", slug="leaf"))
    factories.below(leaf, StandardPage(title="Deep", slug="deep"))
    for target in (one, two):
        with django_capture_on_commit_callbacks(execute=True):
            Page.objects.get(pk=tree.pk).move(Page.objects.get(pk=target.pk), pos="last-child")
    renamed(tree, "trunk", django_capture_on_commit_callbacks)
    for old in ("/tree", "/one/tree", "/two/tree"):
        for below in ("/", "/leaf/", "/leaf/deep/"):
            assert leads_to(client, f"{start}{old}{below}") == f"{start}/two/trunk{below}"
    with django_capture_on_commit_callbacks(execute=True):
        Page.objects.get(pk=tree.pk).move(Page.objects.get(pk=home.pk), pos="last-child")
    assert leads_to(client, f"{start}/one/tree/leaf/deep/") == f"{start}/trunk/leaf/deep/"
    assert client.get(f"{start}/trunk/leaf/deep/").status_code == 200


def test_a_spanish_page_leads_on_below_its_own_language(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    home = HomePage.objects.get(locale__language_code="en")
    spanish = home.get_translation(Locale.objects.get(language_code="es"))
    page = factories.below(spanish, StandardPage(title="Sobre", slug="sobre"))
    renamed(page, "quienes-somos", django_capture_on_commit_callbacks)
    assert leads_to(client, "/es/sobre/") == "/es/quienes-somos/"


def test_an_address_taken_back_leads_nowhere_else(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page = factories.issue(slug="to")
    renamed(page, "fro", django_capture_on_commit_callbacks)
    renamed(page, "to", django_capture_on_commit_callbacks)
    assert leads_to(client, "/issues/fro/") == "/issues/to/"
    assert not Redirect.objects.filter(old_path="/issues/to").exists()
    Page.objects.get(pk=page.pk).specific.unpublish()
    assert client.get("/issues/to/").status_code == 404, "a circle"


def test_what_staff_type_is_cut_short(client: Client) -> None:
    Redirect.add_redirect("/b", "https://example.org/c")
    Redirect.add_redirect("/a", "/b/")
    assert client.get("/a/").headers["Location"] == "https://example.org/c"
    Redirect.add_redirect("/z", "/y/")
    Redirect.add_redirect("/y", "/about/")
    assert leads_to(client, "/z/") == "/about/"


def test_what_staff_type_follows_the_page_that_moves(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page = factories.issue(slug="printed")
    Redirect.add_redirect("/flyer", page.url)
    renamed(page, "later", django_capture_on_commit_callbacks)
    assert leads_to(client, "/flyer/") == "/issues/later/"


@pytest.mark.parametrize("target", ["/one/", "/one", "http://127.0.0.1:8000/one/", "/three"])
def test_no_circle_can_be_made(target: str) -> None:
    Redirect.add_redirect("/three", "/two")
    Redirect.add_redirect("/two", "/one")
    with pytest.raises(CircleError):
        Redirect.add_redirect("/one", target)
    assert Redirect.objects.count() == 2


def test_staff_are_told_what_to_do_about_a_circle() -> None:
    staff = signed_in("Administrators")
    form = {"old_path": "/round/", "redirect_link": "http://127.0.0.1:8000/round/", "site": ""}
    response = staff.post(reverse("wagtailredirects:add"), form, follow=True)
    assert "leads back to itself" in response.content.decode()
    assert not Redirect.objects.exists()
    assert staff.get(reverse("wagtailredirects:index")).status_code == 200
