"""The demo content in Spanish: all that is meant to be there, each with how it stands."""

import re
from typing import Any

import pytest
from django.test import Client

from actions.models import ActionIndexPage, ActionPage
from dpa.promos.models import Promo
from dpa.stats.models import Statistic, StatisticIndexPage
from dpa.translations.state import Made, state_of
from home.demo.action_texts.spanish import SPANISH_ACTIONS
from home.demo.page_texts.spanish import SPANISH_PAGES
from home.models import HomePage, StandardPage
from issues.models import IssueIndexPage, IssuePage
from tests.translating import spanish
from wins.models import WinIndexPage

pytestmark = pytest.mark.django_db

WHOLE = [
    HomePage, IssueIndexPage, IssuePage, ActionIndexPage, WinIndexPage, StatisticIndexPage,
    Statistic, Promo,
]  # fmt: skip
SLUGS = {text["slug"] for text in (*SPANISH_ACTIONS, *SPANISH_PAGES)} | {"about"}


@pytest.mark.parametrize("model", WHOLE)
def test_none_is_left_out(model: Any) -> None:
    english = model.objects.filter(locale__language_code="en", live=True)
    here = model.objects.filter(locale=spanish(), live=True)
    left = english.exclude(translation_key__in=here.values("translation_key"))
    assert english.exists()
    assert list(left) == []


def test_actions_and_plain_pages_that_have_words_are_there() -> None:
    found = {
        page.slug
        for model in (ActionPage, StandardPage)
        for page in model.objects.live().filter(locale=spanish())
    }
    assert found >= SLUGS


def test_each_page_says_that_a_machine_made_it_and_is_up_to_date() -> None:
    models = (HomePage, IssuePage, ActionIndexPage, ActionPage, StandardPage)
    pages = [page for model in models for page in model.objects.live().filter(locale=spanish())]
    assert len(pages) >= 14
    for page in pages:
        state = state_of(page)
        assert state is not None
        assert (state.made, state.behind, state.still_english) == (Made.MACHINE, 0, 0), page


def line(client: Client, page: Any) -> str:
    url = page.get_absolute_url() if isinstance(page, Statistic) else page.url
    html = client.get(url).text
    found = re.search(r'<p class="translation wrap">(.*?)</p>', html, re.DOTALL)
    assert found
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


@pytest.mark.parametrize("slug", ["safe-reading", "write-to-congress-overdose"])
def test_an_edit_in_english_shows_in_spanish(client: Client, slug: str) -> None:
    model = StandardPage if slug == "safe-reading" else ActionPage
    english = model.objects.get(slug=slug, locale__language_code="en")
    here = model.objects.get(slug=slug, locale=spanish())
    assert line(client, here) == "Traducción automática, sin revisar."
    english.title = "Another title"
    english.save_revision().publish()
    assert "El original cambió después: falta 1 cambio aquí." in line(client, here)


def test_addressees_of_the_letter_are_spanish() -> None:
    page = ActionPage.objects.get(slug="write-to-congress-overdose", locale=spanish())
    assert [one.name for one in page.targets.all()] == ["Tu representante", "Tus dos senadores"]
    assert "[tu nombre]" in page.letter_text


def test_a_statistic_says_how_its_translation_stands(client: Client) -> None:
    english, here = (
        Statistic.objects.get(slug="possession-arrests", locale__language_code=code)
        for code in ("en", "es")
    )
    said = "Traducción automática, sin revisar."
    assert line(client, here) == said
    assert 'class="translation wrap"' not in client.get("/stats/possession-arrests/").text
    english.title = "Arrests for possession"
    english.save_revision().publish()
    behind = "El original cambió después: falta 1 cambio aquí."
    assert line(client, here).startswith(f"{said} {behind}")
    here.refresh_from_db()
    here.save_revision().publish()
    assert line(client, here) == said


@pytest.mark.parametrize("path", ["news", "resources"])
def test_a_feed_that_every_page_names_is_there_in_spanish(client: Client, path: str) -> None:
    assert f'href="/es/{path}/feed/"' in client.get("/es/").text
    answer = client.get(f"/es/{path}/feed/")
    assert answer.status_code == 200
    assert '<feed xml:lang="es"' in answer.text
    # What has no Spanish yet is there in English and says so.
    assert '<entry xml:lang="en"' in answer.text
    assert "de ejemplo:" in answer.text
    assert "<entry xml:lang" not in client.get(f"/{path}/feed/").text
