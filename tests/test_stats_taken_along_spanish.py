"""What is taken along in Spanish: open data, citations, frames, charts, cards, short addresses."""

import csv
import io
import json

import pytest
from django.test import Client

from dpa.stats.models import Statistic
from tests import factories
from tests import spanish_stats as spanish

pytestmark = pytest.mark.django_db
# What is said in words; all else is the same in every language.
WORDS = {
    "url", "short_url", "title", "question", "statement", "unit", "place_name", "population",
    "method", "not_counted", "caveat", "withdrawn_reason", "period_label", "display", "note",
    "explanation", "source_locator",
}  # fmt: skip


def rows(client: Client, query: str) -> list[dict[str, str]]:
    answer = client.get(f"/stats.csv{query}")
    return list(csv.DictReader(io.StringIO(b"".join(answer).decode())))


def test_only_words_differ_in_the_open_data(client: Client) -> None:
    factories.statistic(title="Only in English")
    english, ours = rows(client, ""), rows(client, "?lang=es")
    assert len(english) == len(ours)
    for one, other in zip(english, ours, strict=True):
        assert {k: v for k, v in one.items() if k not in WORDS} == {
            k: v for k, v in other.items() if k not in WORDS
        }
    by_slug = {row["slug"]: row for row in ours}
    row = by_slug["enforcement-spending"]
    assert row["title"] == "Gasto en hacer cumplir la prohibición de las drogas"
    assert row["display"].replace("\xa0", " ") == "47 mil millones de dólares"
    assert row["period_label"] == "publicado en julio de 2018"
    assert row["place_name"] == "Estados Unidos"
    assert "/es/stats/enforcement-spending/" in row["url"]
    assert next(r for r in ours if r["title"] == "Only in English")["display"] == "1,234"


@pytest.mark.parametrize("asked", ["de", "", "ES", "es%00", "en"])
def test_any_other_language_is_english(client: Client, asked: str) -> None:
    answer = client.get(f"/stats/drug-arrests.json?lang={asked}")
    found = json.loads(b"".join(answer))
    assert found["statistic"]["title"] == "Arrests for drug law violations"


def test_one_statistic_as_json(client: Client) -> None:
    answer = client.get("/stats/possession-arrests.json?lang=es")
    document = json.loads(b"".join(answer))
    found = document["statistic"]
    assert found["title"] == "Arrestos por posesión de drogas"
    assert found["current"]["display"] == "797,187"
    assert document["licence"]["note"].startswith("Vale para esta colección")
    assert document["documentation"].endswith("/es/stats/data/")
    english = json.loads(b"".join(client.get("/stats/possession-arrests.json")))
    assert english["licence"]["note"].startswith("For this collection")


def test_the_head_of_a_page_leads_to_the_data_in_its_language(client: Client) -> None:
    for before, asked in (("/es", "?lang=es"), ("", "")):
        html = client.get(f"{before}/stats/possession-arrests/").text
        for form in ("json", "csv"):
            assert f'href="/stats/possession-arrests.{form}{asked}">' in html


def test_citations_and_charts(client: Client) -> None:
    assert "Fuente: " in client.get("/es/stats/drug-arrests/cite.bib").content.decode()
    cited = json.loads(client.get("/es/stats/drug-arrests/cite.json").content)[0]
    assert "arrestos por infracciones" in cited["title"]
    assert "/es/stats/drug-arrests/?on=" in cited["URL"]
    chart = client.get("/es/stats/drug-arrests/chart.svg").content.decode()
    assert "la cifra bajó de" in chart
    assert "/es/s/" in chart


def test_frames(client: Client) -> None:
    response = client.get("/es/stats/drug-arrests/embed/")
    assert '<html lang="es">' in response.content.decode()
    assert spanish.english_left(response.content) == []
    assert "X-Frame-Options" not in response.headers
    address = "http://127.0.0.1:8000/es/stats/drug-arrests/"
    found = json.loads(client.get(f"/oembed?url={address}").content)
    assert "arrestos por infracciones" in found["title"]
    assert "/es/stats/drug-arrests/embed/" in found["html"]
    made = factories.statistic()
    for path in (f"es/stats/{made.slug}/", "es/stats/nothing/", "xx/stats/drug-arrests/", "es"):
        gone = client.get(f"/oembed?url=http://127.0.0.1:8000/{path}")
        assert gone.status_code == 404, path


def test_short_addresses(client: Client) -> None:
    ours = Statistic.objects.get(slug="drug-arrests", locale__language_code="es")
    assert client.get(f"/es/s/{ours.code}")["Location"] == "/es/stats/drug-arrests/"
    assert client.get(f"/s/{ours.code}/")["Location"] == "/stats/drug-arrests/"


def test_the_page_shares_the_spanish_card(client: Client) -> None:
    html = client.get("/es/stats/drug-arrests/").content.decode()
    assert "/stats/drug-arrests/card.png?lang=es&amp;v=" in html
    card = client.get("/stats/drug-arrests/card.svg?lang=es").content.decode()
    assert "Ten en cuenta" in card
    assert "/es/s/" in card
    spent = client.get("/stats/enforcement-spending/card.svg?lang=es").content.decode()
    assert "publicado en julio de" in spent
    assert "published" not in spent


def test_every_spanish_card_fits(client: Client) -> None:
    """Figure, period and source whole; what is left out of the claim would end in “…”."""
    for ours in Statistic.objects.published().filter(locale__language_code="es"):
        for shape in ("wide", "square"):
            card = client.get(f"/stats/{ours.slug}/card.svg?lang=es&shape={shape}")
            assert card.status_code == 200
            text = card.content.decode()
            claim = text[text.index("</desc>") :].split("Fuente")[0]
            assert "…" not in claim, (ours.slug, shape)
