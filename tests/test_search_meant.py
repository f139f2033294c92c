"""What is found says what the page says, and what was meant: years, languages, slips, help."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale

from dpa.safety.models import SafeReading
from dpa.search.helping import asks_for_help
from dpa.search.keeping import refresh_now
from dpa.search.models import SearchDocument, SearchWord
from dpa.search.spelling import slips
from dpa.stats.models import Statistic
from home.models import HomePage
from tests import factories as make
from tests.searching import shown

pytestmark = pytest.mark.django_db


def test_what_blocks_fill_in_is_read_filled_in(client: Client) -> None:
    assert not SearchDocument.objects.filter(body__contains="{").exists()
    refresh_now("wagtailcore.Page", [HomePage.objects.get(locale__language_code="en").pk])
    home = SearchDocument.objects.get(slug="home", language="en", kind="page")
    assert re.search(r"wins since (19|20)\d\d", home.body)
    assert "Board: fills the width" not in home.body, "what editors choose a look by"
    assert "{first_year}" not in shown(client, "our wins since")


def test_a_page_in_spanish_is_read_with_its_figures_in_spanish(client: Client) -> None:
    spanish = Locale.objects.get(language_code="es")
    in_english = list(
        Statistic.objects.filter(locale__language_code="en", slug="possession-arrests")
    )
    assert in_english
    for one in SearchDocument.objects.filter(language="es", kind__in=["page", "issue"]):
        assert in_english[0].sentence not in one.body, one.slug
    text = re.sub(r"<[^>]+>", "", shown(client, "797,187", "/es/search/"))
    assert "arrests for drug possession" not in text
    own = Statistic.objects.get(locale=spanish, translation_key=in_english[0].translation_key)
    own.title = "Quokkas arrestados"
    own.save_revision().publish()
    refresh_now("stats.Statistic", [own.pk])
    found = SearchDocument.objects.filter(language="es", body__contains="Quokkas arrestados")
    assert found.exclude(kind="statistic").exists(), "the pages that show it say it anew"


def test_what_closes_late_in_the_year_is_from_that_year() -> None:
    late = datetime(2029, 1, 1, 4, 59, tzinfo=UTC)
    make.action(title="Closes late", slug="closes-late", closes_at=late)
    assert SearchDocument.objects.get(slug="closes-late").year == 2028


@pytest.mark.parametrize(
    ("typed", "near", "language"),
    [
        ("prensa", "piensa", "es"), ("contact", "content", "en"), ("statute", "state", "en"),
        ("comunicado", "comunicador", "es"), ("report", "resort", "es"), ("narcan", "barman", "en"),
        ("volunteer", "volunteers", "en"), ("zzat", "czat", "en"),
    ],
)  # fmt: skip
def test_real_words_are_no_slips(typed: str, near: str, language: str) -> None:
    SearchWord.objects.get_or_create(
        word=near, plain=near, language=language, defaults={"documents": 5}
    )
    assert slips([typed], language) == {}


def test_a_word_of_the_other_language_is_no_slip() -> None:
    SearchWord.objects.create(word="zanfoña", plain="zanfona", language="es", documents=1)
    SearchWord.objects.create(word="zanfone", plain="zanfone", language="en", documents=1)
    assert slips(["zanfona"], "en") == {}
    assert slips(["zanfonx"], "en") == {"zanfonx": "zanfone"}


def test_slips_are_still_put_right() -> None:
    typed = {"naloxne": "naloxone", "fentynal": "fentanyl", "marajuana": "marijuana"}
    assert slips(list(typed), "en") == typed


def test_the_names_of_kinds_are_found_in_english_from_spanish(client: Client) -> None:
    html = shown(client, "comunicado de prensa", "/es/search/")
    assert "piensa" not in html
    assert "Solo en inglés" in html
    assert 'hreflang="en"' in html


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("donar", "/ways-to-give/"), ("donación", "/ways-to-give/"),
        ("dar dinero", "/ways-to-give/"), ("voluntaria", "/ways-to-help/"), ("prensa", "/press/"),
    ],
)  # fmt: skip
def test_spanish_words_lead_to_what_is_only_in_english(
    client: Client, typed: str, address: str
) -> None:
    html = shown(client, typed, "/es/search/")
    assert f'href="{address}"' in html.partition("Solo en inglés")[2]
    assert "<mark>dónde</mark>" not in html


@pytest.mark.parametrize(
    "typed",
    ["988", "suicide", "Poison control", "never use alone", "1-800-222-1222", "(877) 696-1996",
     "I want to die", "help", "overdose help"],
)  # fmt: skip
def test_who_looks_for_help_is_led_to_it(client: Client, typed: str) -> None:
    html = shown(client, typed)
    assert re.search(r'<a [^>]*href="#help"[^>]*>Help now</a>', html)
    assert html.index('href="#help"') < html.index(">Results</h2>")


@pytest.mark.parametrize("typed", ["ayuda", "¡Emergencia!", "suicidio", "línea de ayuda"])
def test_likewise_in_spanish(client: Client, typed: str) -> None:
    html = shown(client, typed, "/es/search/")
    assert re.search(r'<a [^>]*href="#help"[^>]*>[^<]*[Aa]yuda[^<]*</a>', html)


def test_others_are_not_and_nothing_leads_nowhere(client: Client) -> None:
    for typed in ("ways to help", "overdose prevention", "overdose crisis", "36", "", "911x"):
        assert not asks_for_help(typed), typed
        assert 'href="#help"' not in shown(client, typed)
    SafeReading.objects.all().delete()
    assert 'href="#help"' not in shown(client, "988")


def test_what_staff_call_a_line_is_known() -> None:
    entry: dict[str, Any] = {"name": "Quokka Line", "about": "For all.", "phone": "555 0100"}
    safe = SafeReading.objects.get()
    safe.entries = [("help", entry)]
    safe.save()
    assert asks_for_help("the quokka line")
    assert asks_for_help("555-0100")
