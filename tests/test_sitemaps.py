"""Search engines are told of every public page, by kind and language, and of nothing else."""

import re
from typing import Any
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction

from dpa.places.models import Place
from dpa.site import sitemap
from dpa.stats.models import Statistic
from home.models import HomePage
from issues.models import IssueIndexPage
from tests import factories

pytestmark = pytest.mark.django_db
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}


def read(client: Client, path: str, **headers: str) -> ElementTree.Element:
    response = client.get(path, headers=headers)
    assert response.status_code == 200, path
    assert response.headers["X-Robots-Tag"].startswith("noindex")
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own


def places(root: ElementTree.Element) -> list[str]:
    return [str(one.text) for one in root.findall(".//s:loc", NAMES)]


def lists(client: Client, **headers: str) -> list[str]:
    found = places(read(client, "/sitemap.xml", **headers))
    return [place.removeprefix(settings.SITE_URL) for place in found]


def spanish(page: Any) -> Any:
    """The page and all above it in Spanish, published."""
    locale = Locale.objects.get(language_code="es")
    for above in page.get_ancestors(inclusive=True).filter(depth__gte=2).specific():
        if not above.has_translation(locale):
            above.copy_for_translation(locale).save_revision().publish()
    return page.get_translation(locale)


@pytest.mark.parametrize("kind", ["source", "statistic", "issue", "win"])
def test_every_thing_that_is_published_says_when_it_changed(client: Client, kind: str) -> None:
    listed = read(client, f"/sitemap-{kind}-en.xml").findall("s:url", NAMES)
    assert listed
    assert all(one.findtext("s:lastmod", None, NAMES) for one in listed)


def test_every_list_names_our_own_addresses_and_they_answer(client: Client) -> None:
    found = lists(client, Host="127.0.0.1")
    assert {"/sitemap-issue-en.xml", "/sitemap-win-en.xml", "/sitemap-source-en.xml"} <= set(found)
    every = [place for path in found for place in places(read(client, path, Host="127.0.0.1"))]
    assert len(every) > 150
    assert len(every) == len(set(every))
    assert all(place.startswith(f"{settings.SITE_URL}/") for place in every)
    for path in ("/", "/stats/changes/", "/stats/data/", "/sources/", "/sources/aclu-2020/"):
        assert f"{settings.SITE_URL}{path}" in every
    for place in every[::9]:
        assert client.get(place.removeprefix(settings.SITE_URL)).status_code == 200, place


def test_robots_names_the_list_of_lists(client: Client) -> None:
    assert f"Sitemap: {settings.SITE_URL}/sitemap.xml" in client.get("/robots.txt").content.decode()


def test_pages_say_when_they_last_changed(client: Client) -> None:
    page = factories.issue()
    page.save_revision().publish()
    text = client.get("/sitemap-issue-en.xml").content.decode()
    assert re.search(rf"{page.slug}/</loc><lastmod>\d{{4}}-\d\d-\d\d", text)
    index = read(client, "/sitemap.xml")
    assert any(one.text for one in index.findall(".//s:lastmod", NAMES))


def test_a_page_and_its_translation_name_each_other(client: Client) -> None:
    page = factories.issue()
    other = spanish(page)
    for language, own in (("en", page), ("es", other)):
        root = read(client, f"/sitemap-issue-{language}.xml")
        [entry] = [
            url for url in root.findall("s:url", NAMES)
            if url.findtext("s:loc", "", NAMES) == f"{settings.SITE_URL}{own.url}"
        ]  # fmt: skip
        named = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", NAMES)}
        assert named == {
            "en": f"{settings.SITE_URL}{page.url}", "es": f"{settings.SITE_URL}{other.url}"
        }  # fmt: skip
    assert "/es/" in other.url
    assert f"{settings.SITE_URL}{other.url}" not in places(read(client, "/sitemap-issue-en.xml"))


def test_a_copy_of_another_languages_text_is_not_listed(client: Client) -> None:
    page = factories.win()
    page.copy_for_translation(Locale.objects.get(language_code="es"), alias=True)
    assert "/sitemap-win-es.xml" not in lists(client)


def test_a_statistic_stands_in_the_language_it_has(client: Client) -> None:
    made = factories.statistic()
    other = made.copy_for_translation(Locale.objects.get(language_code="es"))
    other.slug = made.slug
    other.save()
    headline = Statistic.objects.get(pk=made.pk).headline_id
    Statistic.objects.filter(pk=other.pk).update(live=True, headline=headline)
    root = read(client, "/sitemap-statistic-es.xml")
    assert f"{settings.SITE_URL}/es/stats/{made.slug}/" in places(root)
    assert {one.get("hreflang") for one in root.findall(".//x:link", NAMES)} == {"en", "es"}


def test_what_is_not_public_is_not_listed(client: Client) -> None:
    hidden = factories.issue(live=False)
    guarded = factories.issue()
    PageViewRestriction.objects.create(page=guarded, restriction_type="login")
    text = client.get("/sitemap-issue-en.xml").content.decode()
    assert hidden.slug not in text
    assert guarded.slug not in text


def test_a_long_list_comes_in_parts(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap.OurSitemap, "limit", 3)
    found = [path for path in lists(client) if path.startswith("/sitemap-source-en.xml")]
    assert len(found) > 5
    parts = [places(read(client, path)) for path in found]
    assert max(map(len, parts)) == 3
    assert len({place for part in parts for place in part}) == sum(map(len, parts))


@pytest.mark.parametrize(
    "path", ["/sitemap-no-such.xml", "/sitemap-issue-en.xml?p=99", "/sitemap-issue-en.xml?p=x%00"]
)
def test_a_list_there_is_not_is_not_found(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_lists_ask_as_much_however_much_there_is(client: Client) -> None:
    def spent() -> list[int]:
        counts = []
        kinds = ("issue", "source", "list", "winindex")
        for path in ("/sitemap.xml", *(f"/sitemap-{kind}-en.xml" for kind in kinds)):
            client.get(path)
            with CaptureQueriesContext(connection) as captured:
                client.get(path)
            counts.append(len(captured))
        return counts

    before = spent()
    assert before[1] <= 6
    assert IssueIndexPage.objects.count() == HomePage.objects.count() == 2
    for _ in range(12):
        factories.issue()
        factories.source()
        factories.win()
    assert spent() == before


def test_every_state_is_listed_whether_anything_is_known_of_it_or_not(client: Client) -> None:
    found = places(read(client, "/sitemap-place-en.xml"))
    states = Place.objects.exclude(kind__in=["country", "city"]).values_list("slug", flat=True)
    assert {f"{settings.SITE_URL}/places/{slug}/" for slug in states} <= set(found)
    assert len(states) == 51
