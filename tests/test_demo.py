"""The demo content: enough of it, true to its sources, and never over someone's work."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine
from django.core import serializers
from django.core.management import call_command
from django.utils.html import strip_tags
from wagtail.models import Page, ReferenceIndex, Revision

from actions.models import ActionPage
from dpa.places.models import Level
from dpa.promos.models import Promo
from dpa.site.models import Navigation, Organization
from dpa.stats.models import Statistic
from home.models import HomePage, StandardPage
from issues.models import IssuePage
from tests import house
from wins.models import WinPage

pytestmark = pytest.mark.django_db

CHECKED = {"primary_page", "secondary_page"}
FILLER = re.compile(
    r"lorem|ipsum|dolor sit|\bTODO\b|\bTBD\b|\bFIXME\b|\bxxx+\b|placeholder|{{|}}|\bfoo\b", re.I
)
FIGURE = re.compile(r"\$\d|\d%|\b\d{1,3}(,\d{3})+\b|\b\d[\d.]* (million|billion)\b", re.I)


OVERDOSE = {"slug": "overdose-prevention", "locale__language_code": "en"}


def rows() -> set[str]:
    """Everything of ours in the database, and every page and revision.

    What the search keeps is made of the rest, and anew each time.
    """
    ours = [model for model in house.own_models() if model._meta.app_label != "search"]
    models = [*ours, Page, Revision]
    return {
        line
        for model in models
        for line in serializers.serialize("jsonl", model._base_manager.order_by("pk")).splitlines()
    }


def words_of(page: Any) -> str:
    """All that a page says, as plain text."""
    own = [
        str(getattr(page, field.name) or "")
        for field in type(page)._meta.get_fields()
        if field.get_internal_type() in {"CharField", "TextField"}
        if field.concrete and field.name not in {"url_path", "slug", "draft_title"}
    ]
    streams = [strip_tags(str(getattr(page, n))) for n in ("body", "asks") if hasattr(page, n)]
    return " ".join([*own, *streams])


def pages() -> Iterator[Any]:
    for model in house.page_models():
        yield from model.objects.live().filter(locale__language_code="en")


def test_a_second_run_changes_nothing() -> None:
    before, references = rows(), ReferenceIndex.objects.count()
    call_command("demo", verbosity=0)
    assert rows() - before == set()
    assert before - rows() == set()
    assert ReferenceIndex.objects.count() == references


def test_a_second_run_keeps_what_an_editor_changed() -> None:
    issue = IssuePage.objects.get(**OVERDOSE)
    issue.tagline = "An editor's own words"
    issue.save_revision().publish()
    home = HomePage.objects.first()
    home.body = []
    home.save_revision().publish()
    Organization.objects.update(mission="An editor's mission")
    Navigation.objects.update(header=[])
    call_command("demo", verbosity=0)
    assert IssuePage.objects.get(**OVERDOSE).tagline == "An editor's own words"
    assert len(HomePage.objects.first().body) == 0
    assert Organization.objects.get().mission == "An editor's mission"
    assert len(Navigation.objects.get().header) == 0


def test_on_a_site_with_content_it_stays_out() -> None:
    Promo.objects.all().delete()
    call_command("demo", if_empty=True, verbosity=0)
    assert not Promo.objects.exists()


def test_five_issues_in_full() -> None:
    issues = IssuePage.objects.live().filter(is_priority=True, locale__language_code="en")
    assert issues.count() == 5
    for issue in issues:
        assert len(strip_tags(str(issue.body)).split()) >= 250, issue
        assert issue.in_short, issue
        assert len(issue.asks) >= 3, issue
        assert issue.statistic_links.exists(), issue
        assert issue.sources, issue


def test_wins_from_2000_to_today_with_what_came_later() -> None:
    wins = WinPage.objects.live()
    assert wins.count() >= 12
    years = {win.year for win in wins}
    assert min(years) == 2000
    assert max(years) >= 2024
    assert wins.filter(later_events__isnull=False).distinct().count() >= 10
    assert wins.filter(later_events__direction="setback").exists()
    assert all(win.sources for win in wins)
    assert all(win.in_short for win in wins)
    assert {win.status for win in wins} >= {"in_force", "partly_repealed", "not_law"}


def test_actions_of_every_level_and_state() -> None:
    actions = list(ActionPage.objects.live())
    assert len(actions) >= 6
    assert {action.level for action in actions} == set(Level.values)
    assert {action.state for action in actions} >= {"open", "ended"}
    with time_machine.travel(datetime(2026, 11, 1, tzinfo=UTC), tick=False):
        assert "upcoming" in {action.state for action in ActionPage.objects.live()}
    assert all(action.outcome for action in actions if action.state == "ended")


def test_nothing_reads_like_filler() -> None:
    for page in pages():
        assert not FILLER.search(words_of(page)), page
    for statistic in Statistic.objects.filter(locale__language_code="en"):
        said = " ".join([statistic.question, statistic.statement, statistic.method])
        assert not FILLER.search(said), statistic


def test_the_plain_pages_are_there_and_say_something() -> None:
    for slug in ("about", "how-we-work", "privacy", "accessibility", "ways-to-help", "press"):
        page = StandardPage.objects.live().get(slug=slug, locale__language_code="en")
        assert len(words_of(page).split()) > 60, page
