"""A statistic and its translation: one claim, one set of figures, whatever is done to either."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.models import Locale

from dpa.stats.models import Observation, Statistic
from tests import factories
from tests import spanish_stats as spanish

pytestmark = pytest.mark.django_db


def both() -> tuple[Statistic, Statistic]:
    made = factories.statistic(figure="1234")
    return made, spanish.translate(made)


def figure(statistic: Statistic, value: str, year: int, **values: Any) -> Observation:
    return Observation.objects.create(
        statistic=statistic, source=factories.source(), value=Decimal(value), live=True,
        period_start=date(year, 1, 1), period_end=date(year, 12, 31), **values,
    )  # fmt: skip


def test_a_translation_shows_the_originals_figure() -> None:
    _original, own = both()
    assert own.current is not None
    assert own.current.value == 1234
    assert [o.value for o in own.history] == [1234]


def test_a_new_figure_is_the_headline_in_every_language() -> None:
    original, own = both()
    new = figure(original, "99", 2024)
    for one in (original, own):
        one.refresh_from_db()
        assert one.headline_id == new.pk


def test_a_figure_added_to_the_translation_belongs_to_the_original() -> None:
    original, own = both()
    new = figure(own, "5", 2025)
    assert new.statistic_id == original.pk
    own.refresh_from_db()
    assert own.headline_id == new.pk


def test_a_second_figure_by_way_of_the_translation_is_refused() -> None:
    _original, own = both()
    with pytest.raises(ValidationError, match="on record for this period"):
        figure(own, "7", 2022)


def test_what_is_shared_follows_the_original() -> None:
    original, own = both()
    original.slug, original.style, original.theme = "moved-away", "percent", "health"
    original.save()
    own.refresh_from_db()
    assert (own.slug, own.style, own.theme) == ("moved-away", "percent", "health")
    assert own.code == original.code
    assert own.title == "Un recuento"


def test_a_draft_of_the_original_changes_nothing_of_the_translation() -> None:
    original, own = both()
    original.style = "percent"
    original.save_revision()
    own.refresh_from_db()
    assert own.style == "number"


def test_withdrawing_withdraws_in_every_language() -> None:
    original, own = both()
    original.withdrawn_on, original.withdrawn_reason = date(2026, 1, 2), "The report was pulled."
    original.save()
    own.refresh_from_db()
    assert (own.withdrawn_on, own.withdrawn_reason) == (date(2026, 1, 2), "The report was pulled.")
    assert own.current is None
    own.withdrawn_reason = "El informe se retiró."
    own.save()
    original.save()
    own.refresh_from_db()
    assert own.withdrawn_reason == "El informe se retiró."


def test_a_translation_is_not_public_while_the_original_is_not(client: Client) -> None:
    original, own = both()
    Statistic.objects.filter(pk=original.pk).update(live=False)
    original.refresh_from_db()
    original.save()
    own.refresh_from_db()
    assert not own.live
    assert client.get(f"/es/stats/{own.slug}/").status_code == 404


def test_an_address_that_is_taken_in_spanish_is_refused() -> None:
    original, _own = both()
    spanish_locale = Locale.objects.get(language_code="es")
    alone = Statistic.objects.create(
        locale=spanish_locale, title="Sola", slug="taken-there", question="¿?", statement="x",
        unit="x", kind="count", theme="arrests",
    )  # fmt: skip
    original.slug = alone.slug
    with pytest.raises(ValidationError, match="another language"):
        original.save()


def test_a_formula_is_the_originals_alone() -> None:
    first = factories.statistic(figure="50")
    derived = factories.statistic(
        figure="", kind="derived", operation="seconds", first_input=first, decimals=0
    )
    derived.save()
    own = spanish.translate(derived)
    assert (own.operation, own.first_input) == ("", None)
    assert [o.value for o in own.history] == [o.value for o in derived.history]
    figure(first, "100", 2024)
    assert Observation.objects.filter(statistic=derived).count() == 2
    assert not Observation.objects.filter(statistic=own).exists()


def test_a_statistic_that_exists_only_in_spanish_keeps_its_own_figures(client: Client) -> None:
    alone = Statistic.objects.create(
        locale=Locale.objects.get_or_create(language_code="es")[0], title="Sola", slug="sola",
        question="¿Cuántas?", statement="cosas", unit="cosas", kind="count", theme="arrests",
    )  # fmt: skip
    new = figure(alone, "12", 2023)
    assert new.statistic_id == alone.pk
    assert client.get("/es/stats/sola/").status_code == 200
    assert client.get("/stats/sola/").status_code == 404
