"""What staff are told to look after, and who made sure of a figure."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry, ReferenceIndex

from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.staff import messages_of, person, signed_in

pytestmark = pytest.mark.django_db


def report(client: Client) -> str:
    answer = client.get(reverse("upkeep_report") + "?export=csv")
    return str(b"".join(answer.streaming_content).decode())  # type: ignore[attr-defined]  # it streams


def test_an_overdue_release_is_told() -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    factories.statistic(title="Expected yesterday", next_release=yesterday)
    factories.statistic(title="Expected tomorrow", next_release=yesterday + timedelta(days=2))
    told = report(signed_in("Evidence editors"))
    assert 'Expected yesterday,"The next figure was expected on' in told
    assert "Expected tomorrow" not in told


def test_a_provisional_figure_that_was_overtaken_is_told() -> None:
    statistic = factories.statistic(title="Overtaken")
    Observation.objects.create(
        statistic=statistic, source=factories.source(), value=9, status="provisional", live=True,
        period_start=date(2021, 1, 1), period_end=date(2021, 12, 31),
    )  # fmt: skip
    assert 'Overtaken,"9 for 2021 is still provisional' in report(signed_in("Evidence editors"))


def test_a_figure_that_a_text_has_lost_is_told() -> None:
    token = '<embed embedtype="figure" id="987654" show="figure"/>'
    page = factories.standard_page(title="Lost one", body=[("text", f"<p>{token}</p>")])
    ReferenceIndex.create_or_update_for_object(page)
    assert 'Lost one,"It shows a statistic that is gone' in report(signed_in("Evidence editors"))


def test_a_figure_is_marked_as_checked_with_name_and_day() -> None:
    figure = Observation.objects.filter(live=True).exclude(verification="primary_page").first()
    assert figure is not None
    address = reverse("stats_mark_as_checked", args=[figure.pk])
    staff = signed_in("Evidence editors")
    assert "Mark it only if you have just read" in messages_of(staff.get(address), staff)
    for _ in range(2):  # twice is once
        assert staff.post(address).status_code == 302
    figure.refresh_from_db()
    assert figure.is_checked
    assert figure.checked_by == person("Evidence editors")
    assert figure.checked_at is not None
    logged = ModelLogEntry.objects.filter(action="stats.checked", object_id=str(figure.pk))
    assert logged.count() == 1
    assert f"Checked by {person('Evidence editors')}" in messages_of(
        staff.get(reverse(Observation.snippet_viewset.get_url_name("edit"), args=[figure.pk])),
        staff,
    )


def test_only_who_may_publish_figures_may_mark_them() -> None:
    figure = Observation.objects.filter(live=True).exclude(verification="primary_page").first()
    assert figure is not None
    for group in ("Editors", "Publishers", "Campaigners"):
        signed_in(group).post(reverse("stats_mark_as_checked", args=[figure.pk]))
    figure.refresh_from_db()
    assert not figure.is_checked


def test_a_renamed_statistic_is_not_in_use_by_its_former_name() -> None:
    statistic = factories.statistic(figure="", slug="before", first_published_at=timezone.now())
    statistic.slug = "after"
    statistic.save()
    assert Statistic.objects.get(pk=statistic.pk).former_slugs.count() == 1
    assert not ReferenceIndex.get_references_to(statistic).exists()
