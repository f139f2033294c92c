"""Where there is nothing, a reader is told what to do, and offered what the address may mean."""

import logging

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from dpa.search.nearest import words_of
from tests import factories
from tests.markup import main_of, words

pytestmark = pytest.mark.django_db
ATTACKS = [
    "/wp-login.php", "/.env", "/.git/config", "/" + "overdose-" * 3000, "/%00overdose/",
    "/overdose%27%20OR%201=1--/", "/<script>alert(1)</script>/", "/%ff%fe/", "/" + "a/" * 500,
    "/%F0%9F%92%8A/", "/overdose & ! | ( ) : * prevention/",
]  # fmt: skip


@pytest.mark.parametrize(
    "path",
    ["/overdose-prevention/", "/issue/overdose-prevention.html", "/blog/2019/overdose_prevention"],
)
def test_the_words_of_an_address_are_looked_for(client: Client, path: str) -> None:
    response = client.get(path, follow=True)
    assert response.status_code == 404
    html = response.content.decode()
    main = main_of(html)
    assert "Did you look for one of these?" in words(main)
    assert 'href="/issues/overdose-prevention/"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert 'value="' in html


@pytest.mark.parametrize(
    ("path", "expected"),
    {
        "/stats/possession-arrest/": "/stats/possession-arrests/",
        "/places/oregonn/": "/places/oregon/",
        "/states/new-mexico": "/places/new-mexico/",
        "/issues/overdose-preventoin/": "/issues/overdose-prevention/",
        "/2020/11/03/measure-110": "/wins/oregon-measure-110-2020/",
        "/safe-injection-site/": "/issues/overdose-prevention/",
        "/weed": "/drug-facts/marijuana/",
        "/es/estadisticas/sobredosis/": "/es/stats/overdose-deaths/",
    }.items(),
)
def test_everything_that_can_be_found_is_offered_slips_put_right(
    client: Client, path: str, expected: str
) -> None:
    html = client.get(path, follow=True).content.decode()
    offered = html.partition('id="nearest"')[2].partition("</ul>")[0]
    assert f'href="{expected}"' in offered


def test_what_is_nearly_the_address_is_offered_first(client: Client) -> None:
    html = client.get("/stats/possession-arrest/").content.decode()
    offered = html.partition('id="nearest"')[2].partition("</ul>")[0]
    assert offered.index('href="/stats/possession-arrests/"') == offered.index('href="/')


def test_what_is_offered_names_its_language_where_it_is_another(client: Client) -> None:
    for path in ("/overdose-prevention/", "/es/estadisticas/sobredosis/", "/es/uniform-crime/"):
        html = client.get(path).content.decode()
        offered = html.partition('id="nearest"')[2].partition("</ul>")[0]
        assert "<a href" in offered
        assert 'lang=""' not in offered
    assert 'lang="en">' in offered, "a report keeps the name that it has in English"


def test_an_address_without_words_offers_the_search_alone(client: Client) -> None:
    response = client.get("/123/")
    assert response.status_code == 404
    assert "Did you look" not in response.content.decode()
    assert "Search" in words(main_of(response.content.decode()))


def test_in_spanish_it_speaks_spanish_and_offers_spanish_pages(client: Client) -> None:
    page = factories.issue(title="Zanahorias moradas", slug="zanahorias")
    locale = Locale.objects.get(language_code="es")
    for above in (page.get_parent().get_parent(), page.get_parent()):
        if not above.has_translation(locale):
            above.specific.copy_for_translation(locale).save_revision().publish()
    spanish = page.copy_for_translation(locale)
    spanish.save_revision().publish()
    html = client.get("/es/zanahorias-moradas/").content.decode()
    assert '<html lang="es">' in html
    assert f'href="{spanish.url}"' in html
    assert "¿Buscabas" in html
    assert "Did you look" not in html
    assert 'href="/es/stats/"' in html
    assert f'href="{page.url}"' not in words(main_of(html))
    translation.activate("en")


def test_what_is_not_public_is_not_offered(client: Client) -> None:
    factories.issue(title="Quokka hidden", live=False)
    assert "Quokka hidden" not in client.get("/quokka/").content.decode()


@pytest.mark.parametrize("path", ATTACKS)
def test_strange_addresses_cost_little(client: Client, path: str) -> None:
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(path)
    assert response.status_code in {301, 400, 404}
    assert len(captured) <= 8


def test_what_machines_try_is_not_searched() -> None:
    assert words_of("/wp-login.php") == words_of("/a/b.env") == []
    assert words_of("/" + "x" * 9000) == []
    assert words_of("/es/reduccion-de-danos.html") == ["reduccion", "danos"]
    assert words_of("/the-overdose-overdose/") == ["overdose"]
    assert words_of("/blog/2019/proposition-36/") == ["proposition", "36"]
    assert words_of("/issues/2019-07-31/") == ["issues"]


def test_nothing_of_the_query_is_looked_for_or_logged(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        html = client.get("/nothing-at-all/?q=secretword").content.decode()
    assert "secretword" not in html
    assert "secretword" not in caplog.text
