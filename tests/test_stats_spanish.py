"""Every address of the evidence in Spanish: no English left, the same figures."""

import re
from xml.etree import ElementTree

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import translation

from dpa.stats.models import FigureWords, Observation, Statistic
from tests import factories
from tests import spanish_stats as spanish

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/stats/",
    "/stats/?q=zzzqq&theme=arrests",
    "/stats/?sort=newest",
    "/stats/possession-arrests/",
    "/stats/enforcement-spending/",
    "/stats/know-someone-rand/",
    "/stats/methamphetamine-federal-cases/",
    "/stats/drug-arrests/?with=possession-arrests",
    "/stats/drug-arrests/?with=overdose-rate",
    "/stats/drug-arrests/?with=nothing-there",
    "/stats/overdose-deaths/?on=2020-01-01",
    "/stats/overdose-rate-change/",
    "/stats/time-between-overdose-deaths/",
    "/stats/changes/",
    "/stats/changes/?reason=correction",
    "/stats/data/",
    "/sources/",
    "/sources/?q=zzzqq",
    "/sources/fbi-ucr/",
    "/sources/cato-tbb83/",
]
PUBLISHED = sorted(
    {"possession-arrests", "overdose-deaths", "enforcement-spending", "black-marijuana-ratio"}
)


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_english_is_left(client: Client, path: str) -> None:
    spanish.spanish_wall()
    response = client.get(f"/es{path}")
    assert response.status_code == 200
    assert BeautifulSoup(response.content, "html.parser").html["lang"] == "es"  # type: ignore[index]  # every page has one
    assert spanish.english_left(response.content) == []


def test_an_english_title_among_the_filters_says_so(client: Client) -> None:
    spanish.spanish_wall()
    choices = BeautifulSoup(client.get("/es/stats/").content, "html.parser").select(
        "#source option"
    )
    assert {one.get("lang") for one in choices if one["value"] == "fbi-ucr"} == {"en"}
    assert choices[0].get("lang") is None
    english = BeautifulSoup(client.get("/stats/").content, "html.parser")
    assert not english.select("option[lang=en]")


def test_what_is_left_in_english_is_noticed(client: Client) -> None:
    assert "Source and method" in spanish.english_left(client.get("/stats/drug-arrests/").content)
    marked = b'<main><p lang="en">Source and method</p><p>Fuente</p></main>'
    assert spanish.english_left(marked) == []


def test_every_published_statistic_has_a_spanish_text() -> None:
    english = Statistic.objects.filter(live=True, locale__language_code="en")
    ours = Statistic.objects.filter(live=True, locale__language_code="es")
    assert set(english.values_list("slug", flat=True)) == set(ours.values_list("slug", flat=True))
    for one in ours:
        for name in ("title", "question", "statement", "population", "method", "caveat"):
            original = one.get_translations().get(locale__language_code="en")
            assert getattr(one, name), (one.slug, name)
            assert getattr(one, name) != getattr(original, name), (one.slug, name)


def test_the_figures_are_the_same_rows(client: Client) -> None:
    for slug in PUBLISHED:
        tables = []
        for prefix in ("", "/es"):
            page = BeautifulSoup(client.get(f"{prefix}/stats/{slug}/").content, "html.parser")
            tables.append(re.findall(r"[\d,.]+\d", " ".join(c.text for c in page.select("td.n"))))
        assert tables[0] == tables[1] or slug in {"enforcement-spending"}
        assert tables[1]
    own = Observation.objects.filter(statistic__locale__language_code="es")
    assert not own.exists()


def test_words_numbers_and_periods_follow_the_language(client: Client) -> None:
    html = client.get("/es/stats/enforcement-spending/").content.decode().replace("\xa0", " ")
    assert "47 mil millones de dólares" in html
    assert "publicado en julio de 2018" in html
    assert "published July 2018" not in html
    assert (
        "año fiscal 2022" in client.get("/es/stats/methamphetamine-federal-cases/").content.decode()
    )
    page = client.get("/es/stats/drug-arrests/").content.decode()
    assert "Arrestos por infracciones de las leyes de drogas: la cifra" in page
    assert "Estados Unidos" in page


def test_notes_of_figures_are_spanish_and_missing_ones_are_marked(client: Client) -> None:
    page = client.get("/es/stats/drug-arrests/").content.decode()
    assert "Redondeado a centenas." in page
    FigureWords.objects.all().delete()
    page = client.get("/es/stats/drug-arrests/").content.decode()
    assert re.search(r'lang="en">Rounded to hundreds\.', page)


def test_a_statistic_without_spanish_says_so_and_offers_the_english_one(client: Client) -> None:
    made = factories.statistic(title="Only in English")
    response = client.get(f"/es/stats/{made.slug}/")
    html = response.content.decode()
    assert response.status_code == 200
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert "Only in English" in html
    assert f'href="/stats/{made.slug}/"' in html
    for path in ("embed/", "cite.bib", "cite.json?on=2026-01-01"):
        assert (
            client.get(f"/es/stats/{made.slug}/{path}")["Location"] == f"/stats/{made.slug}/{path}"
        )
    assert client.get("/es/stats/never-there/").status_code == 404


def test_a_former_address_leads_on_within_the_language(client: Client) -> None:
    made = factories.statistic()
    spanish.translate(made)
    before, made.slug, made.first_published_at = made.slug, "renamed-now", made.last_published_at
    Statistic.objects.filter(pk=made.pk).update(first_published_at="2026-01-01T00:00Z")
    made.save()
    moved = client.get(f"/es/stats/{before}/")
    assert (moved.status_code, moved["Location"]) == (301, "/es/stats/renamed-now/")


def test_the_feed_speaks_spanish(client: Client) -> None:
    feed = client.get("/es/stats/changes/feed/").content
    root = ElementTree.fromstring(feed)  # noqa: S314 - our own feed
    assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "es"
    text = feed.decode()
    assert "Datos sobre drogas: lo que ha cambiado" in text
    assert "Se publicó la cifra definitiva" in text
    assert "/es/stats/overdose-deaths/" in text


def test_languages_of_a_statistic_lead_both_ways(client: Client) -> None:
    response = client.get("/es/stats/drug-arrests/")
    assert [(one.code, one.url) for one in response.context["languages"]] == [
        ("en", "/stats/drug-arrests/"),
        ("es", "/es/stats/drug-arrests/"),
    ]


def test_plurals_and_one() -> None:
    with translation.override("es"):
        said = translation.ngettext("%(n)s figure", "%(n)s figures", 1) % {"n": 1}
        assert (said, translation.ngettext("%(n)s figure", "%(n)s figures", 2) % {"n": 2}) == (
            "1 cifra",
            "2 cifras",
        )
