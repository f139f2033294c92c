"""Places below `/es/`: every one of them, and what they take from statistics and sections."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Locale

from actions.models import ActionPage
from dpa.atlas.models import LawStatus, PlaceNote
from dpa.places.models import Place
from dpa.stats.models import Observation, Statistic
from home.publications.models import NewsPage
from tests import factories
from tests.markup import said
from tests.test_places_figures import pair
from wins.models import SetbackPage, WinPage

pytestmark = pytest.mark.django_db
LANGUAGES = {"": "Nothing is recorded yet of the law in", "/es": "Todavía no hay nada registrado"}


def in_spanish(statistic: Statistic, **words: str) -> Any:
    made = statistic.copy_for_translation(Locale.objects.get(language_code="es"))
    for name, value in words.items():
        setattr(made, name, value)
    made.live = True
    made.save()
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_answers_also_where_nothing_is_recorded(client: Client, language: str) -> None:
    for model in (LawStatus, PlaceNote):
        model.objects.all().delete()
    for page in (WinPage, SetbackPage, ActionPage, NewsPage):
        page.objects.update(live=False)
    Statistic.objects.filter(place__parent__isnull=False).update(live=False)
    places = Place.objects.filter(kind__in=["state", "district"])
    assert places.count() == 51
    for place in places:
        answer = client.get(f"{language}/places/{place.slug}/")
        assert answer.status_code == 200, place
        assert LANGUAGES[language] in answer.content.decode(), place
        assert client.get(f"/places/{place.slug}.json").status_code == 200
    assert client.get(f"{language}/places/").status_code == 200


def test_figures_are_said_in_spanish(client: Client) -> None:
    own, country = pair("50", "2000", unit="arrests per year")
    in_spanish(own, title="De Iowa", statement="arrestos contados", unit="arrestos por año")
    in_spanish(country, title="Del país", unit="arrestos por año")
    html = client.get("/es/places/iowa/").content.decode()
    told = said(html)
    assert "arrestos contados" in told
    assert "things counted" not in told
    assert "En Estados Unidos: 2,000" in told
    assert f'href="/es/stats/{country.slug}/">2,000' in html
    assert f'href="/es/stats/{own.slug}/"' in html
    # Judged by the unit as it was first written, in every language alike.
    for language, words in (("", "of all in the United States"), ("/es", "del total")):
        assert words not in said(client.get(f"{language}/places/iowa/").content.decode())
    english = said(client.get("/places/iowa/").content.decode())
    assert "things counted" in english
    assert "arrestos" not in english


def test_a_share_is_a_share_in_every_language(client: Client) -> None:
    own, country = pair("50", "2000", unit="arrests")
    in_spanish(own, unit="arrestos per cápita")
    in_spanish(country)
    assert "That is 2.5% of all" in said(client.get("/places/iowa/").content.decode())
    assert "2.5" in said(client.get("/es/places/iowa/").content.decode()).split("En Estados")[1]


def test_the_countrys_older_figure_is_taken_in_spanish_too(client: Client) -> None:
    own, country = pair("50", "2000", unit="arrests")
    Observation.objects.create(
        statistic=country, source=factories.source(), value=Decimal(4000), live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    in_spanish(own)
    in_spanish(country)
    told = said(client.get("/es/places/iowa/").content.decode())
    assert "En Estados Unidos: 2,000 , 2022" in told or "En Estados Unidos: 2,000, 2022" in told


def test_no_link_of_the_map_leads_out_of_the_language(client: Client) -> None:
    for path in ("/es/places/", "/es/places/?show=marijuana", "/es/places/oregon/"):
        main = BeautifulSoup(client.get(path).content, "html.parser").find("main")
        assert main is not None
        addresses = [str(a["href"]).split("?")[0] for a in main.find_all("a", href=True)]
        own = [a for a in addresses if a.startswith("/") and not a.endswith(".json")]
        assert len(own) > 10
        out = {a for a in own if not a.startswith(("/es/", "/go/"))}
        # Pages that exist in English alone.
        assert all(a.startswith(("/wins/", "/actions/", "/news/")) for a in out), out
        assert not out & {"/wins/", "/actions/", "/news/", "/stats/"}


def test_the_choice_of_places_is_named_and_sorted_in_spanish(client: Client) -> None:
    form = BeautifulSoup(client.get("/es/wins/").content, "html.parser").select_one("#place")
    assert form is not None
    names = [one.get_text().rpartition(" (")[0] for one in form.select("option")][1:]
    assert "Nueva York" in names
    assert "New York" not in names
    assert names.index("Nueva York") < names.index("Oregón") < names.index("Vermont")
    record = client.get("/es/wins.json?place=new-york")
    told = b"".join(record.streaming_content).decode()  # type: ignore[attr-defined]  # it streams
    assert "Nueva York" in told


def test_programs_get_the_words_of_the_language_they_ask_in(client: Client) -> None:
    english, spanish = (
        {place["slug"]: place for place in client.get(f"{way}/places.json").json()["places"]}
        for way in ("", "/es")
    )
    assert english.keys() == spanish.keys()
    assert spanish["new-mexico"]["name"] == "Nuevo México"
    assert spanish["new-mexico"]["url"].endswith("/es/places/new-mexico/")
    told = spanish["oregon"]["law"]["marijuana"]
    assert told["label"] == "Legal para personas adultas"
    assert told["value"] == english["oregon"]["law"]["marijuana"]["value"]
    document = client.get("/es/places/oregon.json").json()
    assert document["place"]["law"] == spanish["oregon"]["law"]
    assert document["licence"]["note"].startswith("Vale para esta colección")
    assert document["documentation"].endswith("/es/stats/data/")
    assert 'href="/es/places/oregon.json"' in client.get("/es/places/oregon/").text
    assert 'href="/es/places.json"' in client.get("/es/places/").text
