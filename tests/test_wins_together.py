"""A win in several languages is one: one date, one status, one row among what is due."""

from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from actions.models import OutcomeEvent
from dpa.markdown.addresses import markdown_path
from tests import factories as make
from tests.markup import said
from tests.staff import signed_in
from tests.test_wins_spanish import spanish  # noqa: F401 - a fixture
from wins.models import WinFigure, WinPage

pytestmark = pytest.mark.django_db


def translated(page: Any, **values: Any) -> Any:
    copy = page.copy_for_translation(Locale.objects.get(language_code="es"))
    for name, value in values.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return copy


@pytest.mark.usefixtures("spanish")
def test_a_law_that_fell_fell_in_every_language(client: Client) -> None:
    page = make.win(title="A law", identifier="Measure 9", decided_on=date(2019, 5, 1))
    other = translated(page, title="Una ley", identifier="Medida 9 (2019)")
    page.status, page.status_checked_on = "repealed", date(2026, 1, 31)
    page.save_revision().publish()
    told = said(client.get(other.url).content.decode())
    assert "Situación Derogado" in told
    assert "31 de enero de 2026" in told
    assert "Medida 9 (2019)" in told
    # A draft of the original is nobody's business.
    page.status = "in_force"
    page.save_revision()
    other.refresh_from_db()
    assert other.status == "repealed"


@pytest.mark.usefixtures("spanish")
def test_a_translation_cannot_say_otherwise(client: Client) -> None:
    page = make.win(title="A law", decided_on=date(2019, 5, 1))
    other = translated(page, title="Una ley")
    other.status, other.decided_on = "blocked", date(1999, 1, 1)
    other.save_revision().publish()
    other.refresh_from_db()
    page.refresh_from_db()
    assert (other.status, other.year) == (page.status, 2019) == ("in_force", 2019)
    setback = make.setback(title="Lost", decided_on=date(2018, 1, 1))
    lost = translated(setback, title="Perdido")
    setback.decided_on = date(2017, 1, 1)
    setback.save_revision().publish()
    lost.refresh_from_db()
    assert lost.year == 2017


@pytest.mark.usefixtures("spanish")
def test_staff_are_told_of_it_once() -> None:
    page = make.win(title="Never looked at")
    translated(page, title="Nunca revisado")
    report = signed_in("Publishers").get(reverse("upkeep_report") + "?export=csv")
    told = b"".join(report).decode()
    assert "Never looked at" in told
    assert "Nunca revisado" not in told


@pytest.mark.usefixtures("spanish")
def test_what_led_to_it_stands_on_both_pages(client: Client) -> None:
    page, action = make.win(title="Won at last"), make.action(title="Ask for it now")
    other = translated(page, title="Logrado por fin")
    OutcomeEvent.objects.create(
        action=action, kind="win", happened_on=date(2024, 2, 1), text="It was won.", page=page
    )
    html = client.get(other.url).content.decode()
    assert '<span lang="en">It was won.</span>' in html
    assert f'<a href="{action.url}" lang="en">Ask for it now</a>' in html
    hecha = translated(action, title="Pídelo ahora")
    html = client.get(other.url).content.decode()
    assert f'<a href="{hecha.url}">Pídelo ahora</a>' in html
    assert "Ask for it now" not in html
    assert f'<a href="{action.url}">Ask for it now</a>' in client.get(page.url).content.decode()


def test_its_markdown_names_the_year_and_all_that_the_page_has(client: Client) -> None:
    page = WinPage.objects.get(slug="oregon-measure-110-2020", locale__language_code="en")
    WinPage.objects.filter(pk=page.pk).update(identifier="Measure 110")
    told = client.get(markdown_path(page.url)).content.decode()
    assert "Measure 110 (2020)" in told
    listed = client.get("/wins.md").content.decode()
    assert listed.count("**Setback**") == client.get("/wins/").content.decode().count(
        'class="win setback"'
    )
    assert "**Setback**: April 1, 2024: House Bill 4002" in told
    assert "We have not rechecked it yet" in told


def test_the_markdown_of_a_setback_says_that_it_is_one(client: Client) -> None:
    page = make.setback(title="It went wrong", lede="All was lost.", identifier="HB 7")
    told = client.get(markdown_path(page.url)).content.decode()
    assert "**Setback**" in told
    assert "HB 7 (2024)" in told
    action, win = make.action(title="Ask for it"), make.win(title="Won at last")
    win.figure_links.add(WinFigure(statistic=make.statistic(statement="people reached")))
    win.save()
    OutcomeEvent.objects.create(
        action=action, kind="win", happened_on=date(2024, 2, 1), text="It was won.", page=win
    )
    told = client.get(markdown_path(win.url)).content.decode()
    assert f"It was won. [Ask for it]({settings.SITE_URL}{action.url})" in told
    assert "people reached, 2022[^1]" in told
