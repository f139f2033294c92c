"""What is one and the same in every language: places, dates, issues, statistics."""

from datetime import date

import pytest
from django.utils.translation import override

from dpa.places.models import Place
from dpa.site.refusals import PublishingRefusedError
from dpa.stats.languages import in_language_now
from dpa.stats.models import Statistic
from issues.models import IssuePage
from tests import factories
from tests.factories import block
from tests.translating import spanish, translated

pytestmark = pytest.mark.django_db


def test_a_win_keeps_its_places_issues_and_dates_and_follows_them() -> None:
    win = factories.win(title="A win to translate")
    oregon, ohio = Place.objects.get(code="US-OR"), Place.objects.get(code="US-OH")
    win.places, win.issues = [oregon], list(IssuePage.objects.all()[:1])
    win.save_revision().publish()
    win.refresh_from_db()
    here = translated(win)
    assert list(here.places.all()) == [oregon]
    assert list(here.issues.all()) == list(win.issues.all())
    win.places, win.decided_on = [ohio], date(2019, 5, 6)
    win.save_revision().publish()
    win.refresh_from_db()
    here = translated(win)
    assert list(here.places.all()) == [ohio]
    assert here.decided_on == date(2019, 5, 6)


def test_the_note_for_staff_is_not_offered_for_translation() -> None:
    action = factories.action(title="An action", staff_note="Check the bill’s number.")
    here = translated(action)
    assert here.staff_note == "Check the bill’s number."
    assert here.ask.startswith("ES ")
    assert here.code != action.code


def test_a_page_shows_the_spanish_row_of_a_statistic_once_there_is_one() -> None:
    figure = factories.statistic(title="A figure", slug="a-figure-here")
    figure.refresh_from_db()
    page = factories.standard_page(title="With a figure")
    page.body = [block("stat", {"statistic": figure.pk})]
    page.save_revision().publish()
    here = translated(page)
    assert here.body.raw_data[0]["value"]["statistic"] == figure.pk
    assert not Statistic.objects.filter(locale=spanish(), slug="a-figure-here").exists()
    with override("es"):
        assert [one.pk for one in in_language_now([figure])] == [figure.pk]
        other = figure.copy_for_translation(spanish())
        other.save()
        Statistic.objects.filter(pk=other.pk).update(live=True, headline=figure.headline_id)
        assert [one.pk for one in in_language_now([figure])] == [other.pk]
    with override("en"):
        assert [one.pk for one in in_language_now([other])] == [figure.pk]


def test_a_statistic_keeps_to_the_glossary_as_well() -> None:
    figure = factories.statistic(title="Naloxone handed out", slug="naloxone-handed-out")
    other = figure.copy_for_translation(spanish())
    other.save()
    other.title = "Narcan repartido"
    with pytest.raises(PublishingRefusedError, match="“naloxone” is rendered as “Narcan”"):
        other.save_revision().publish()
