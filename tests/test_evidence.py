"""What keeps figures true."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.models import ProtectedError

from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.tally import draw
from home.demo.facts import facts

pytestmark = pytest.mark.django_db


def test_a_published_figure_is_never_edited() -> None:
    observation = Observation.objects.filter(live=True).first()
    assert observation is not None
    observation.value += 1
    with pytest.raises(ValidationError):
        observation.save()


def test_a_figure_is_replaced_only_with_a_reason() -> None:
    old = Observation.objects.filter(live=True, superseded_by=None).first()
    assert old is not None
    with pytest.raises(IntegrityError):
        Observation.objects.create(
            statistic=old.statistic, period_start=old.period_start, period_end=old.period_end,
            value=1, source=old.source, supersedes=old, reason="", live=False,
        )  # fmt: skip


def test_a_source_in_use_cannot_be_deleted() -> None:
    source = Source.objects.filter(observations__isnull=False).first()
    assert source is not None
    with pytest.raises(ProtectedError):
        source.delete()


def test_every_published_statistic_has_period_and_source() -> None:
    published = Statistic.objects.published()
    assert published.count() >= 12
    for statistic in published:
        assert statistic.current is not None
        assert statistic.current.period
        assert statistic.current.source_id


def test_what_is_unchecked_is_not_published() -> None:
    assert not Observation.objects.filter(
        live=True, verification__in=["org_claim", "own_knowledge"]
    ).exists()


def test_demo_figures_are_those_of_the_facts_file() -> None:
    for series, slug in (
        ("fbi-drug-arrests-possession", "possession-arrests"),
        ("cdc-overdose-deaths", "overdose-deaths"),
    ):
        points = next(s for s in facts()["series"] if s["id"] == series)["points"]
        for point in points:
            assert Observation.objects.filter(
                statistic__slug=slug,
                period_start__year=int(point["period"]),
                value=Decimal(str(point["value"])),
            ).exists(), (slug, point["period"])


@pytest.mark.parametrize(
    ("value", "unit", "marks", "words"),
    [
        (797187, "arrests", 797, "1,000 arrests"),
        (47_000_000_000, "USD", 470, "$100 million"),
        (613, "people", 613, "one of these people"),
    ],
)
def test_a_tally_equals_its_figure(value: int, unit: str, marks: int, words: str) -> None:
    tally = draw(Decimal(value), unit)
    assert tally is not None
    assert (tally.marks, tally.key) == (marks, f"Each mark stands for {words}.")


def test_shares_are_not_tallied() -> None:
    assert draw(Decimal("87.8"), "percent") is None
