"""The list of wins below `/es/`: the same wins once, translated where they are."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from dpa.joining import joined
from home.models import HomePage
from tests import factories as make
from tests.markup import said
from tests.test_wins_data import body
from wins.data.dictionary import FIELDS
from wins.models import WinIndexPage, WinPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def spanish() -> Any:
    """A Spanish list of wins, in which one win is translated."""
    locale, _ = Locale.objects.get_or_create(language_code="es")

    def translated(page: Any, **values: Any) -> Any:
        if page.has_translation(locale):
            return page.get_translation(locale)
        copy = page.copy_for_translation(locale)
        for name, value in values.items():
            setattr(copy, name, value)
        copy.save_revision().publish()
        return copy

    translated(HomePage.objects.get(locale__language_code="en"))
    translated(WinIndexPage.objects.get(locale__language_code="en"), title="Logros")
    oregon = WinPage.objects.get(slug="oregon-measure-110-2020", locale__language_code="en")
    translated(oregon, title="La posesión deja de ser un delito")
    return oregon


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translation.activate("en")


@pytest.mark.usefixtures("spanish")
def test_each_win_stands_there_once_in_the_language_it_has(client: Client) -> None:
    html = client.get("/es/wins/").content.decode()
    told = said(html)
    assert "La posesión deja de ser un delito" in told
    assert "Voters take possession out of criminal law" not in told
    english = WinPage.objects.get(slug="more-act-house-2020", locale__language_code="en")
    item = html.split(english.title)[0].rsplit("<li", 1)[1]
    assert 'lang="en"' in item
    assert "En inglés" in told
    setback = html.split('<li class="win setback"', 1)[1].split("</li>")[0]
    assert "En inglés" in setback
    total = client.get("/wins/").content.count(b'<li class="win')
    assert html.count('<li class="win') == total


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("path", "item"),
    [("/es/", "strip"), ("/es/places/new-york/", "chronicle"),
     ("/es/issues/overdose-prevention/", "strip")],
)  # fmt: skip
def test_wherever_an_english_win_stands_it_says_so(client: Client, path: str, item: str) -> None:
    """To the eye, too: the `lang` around its title is for machines."""
    part = client.get(path).content.decode().split(item, 1)[1]
    assert '<span class="tag">En inglés</span>' in part.split("</ol>")[0]


@pytest.mark.usefixtures("spanish")
def test_english_readers_see_none_of_it(client: Client) -> None:
    html = client.get("/wins/").content.decode()
    assert "La posesión" not in html
    assert "Voters take possession out of criminal law" in html


@pytest.mark.usefixtures("spanish")
def test_totals_filters_and_years_are_said_in_spanish(client: Client) -> None:
    told = said(client.get("/es/wins/?decade=2020").content.decode())
    for words in (
        "logros desde 2000: en",
        "estados y ciudades, y en todo el país.",
        "Década: Años 2020",
        "Ver logros",
        "Retroceso",
        "primero lo más reciente",
        "Derogado en parte",
    ):
        assert words in told  # fmt: skip
    html = client.get("/es/wins/").content.decode()
    assert 'href="/es/wins/feed/"' in html
    assert 'href="/es/wins.csv"' in html


@pytest.mark.usefixtures("spanish")
def test_its_page_speaks_spanish(client: Client) -> None:
    told = said(client.get("/es/wins/oregon-measure-110-2020/").content.decode())
    for words in (
        "Logrado 3 de noviembre de 2020",
        "Situación Derogado en parte",
        "Qué hizo la DPA Dirigió la campaña",
        "Qué pasó después",
        "Otros logros: Oregón",
    ):
        assert words in told  # fmt: skip


@pytest.mark.usefixtures("spanish")
def test_data_keeps_its_keys_and_says_its_labels_in_spanish(client: Client) -> None:
    english, told = (json.loads(body(client.get(f"{at}/wins.json"))) for at in ("", "/es"))
    assert list(told["records"][0]) == list(english["records"][0])
    assert len(told["records"]) == len(english["records"])
    [oregon] = [r for r in told["records"] if r["kind"] == "win" and r["places"] == ["US-OR"]]
    assert oregon["language"] == "es"
    assert oregon["status_label"] == "Derogado en parte"
    assert oregon["status"] == "partly_repealed"
    idents = {record["id"] for record in english["records"]}
    assert oregon["id"] not in idents
    page = said(client.get("/es/wins/data/").content.decode())
    assert "Los logros como datos abiertos" in page
    for field in FIELDS:
        assert f" {field.name} " in page
    feed = client.get("/es/wins/feed/").content.decode()
    assert "Los logros y lo que pas" in feed
    assert '<entry xml:lang="en">' in feed  # most are told in English only
    assert "<entry>" in feed
    assert "no tiene el valor “x”" in client.get("/es/wins.json?level=x").content.decode()


def test_names_are_joined_as_each_language_does() -> None:
    assert joined([]) == ""
    assert joined(["Utah"]) == "Utah"
    assert joined(["Alaska", "Ohio", "Utah"]) == "Alaska, Ohio and Utah"
    with translation.override("es"):
        assert joined(["Colorado", "Washington"]) == "Colorado y Washington"
        assert joined(["Florida", "Indiana"]) == "Florida e Indiana"


def test_an_alias_of_a_win_is_not_told_twice(client: Client) -> None:
    page = make.win(title="Told once", decided_on=date(2022, 2, 2))
    page.create_alias(parent=page.get_parent(), update_slug="told-twice")
    assert client.get("/wins/").content.decode().count(">Told once<") == 1
