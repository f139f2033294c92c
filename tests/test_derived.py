"""Derived statistics: their figures follow their inputs, with the old value in the open."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from dpa.stats.data.joined import joined
from dpa.stats.models import Observation, Statistic, Status, Working
from dpa.stats.resting import rests_on
from dpa.stats.workings import workings
from tests import factories
from tests.data import json_of
from tests.staff import add_url, edit_url, messages_of, send, signed_in

pytestmark = pytest.mark.django_db


def derived(first: Statistic, second: Statistic | None = None, **values: Any) -> Statistic:
    usual = {"operation": "share", "kind": "derived", "title": "Computed"}
    return factories.statistic(
        figure="", first_input=first, second_input=second, **{**usual, **values}
    )


def observed(statistic: Statistic, value: str, year: int = 2022, **values: Any) -> Observation:
    figure = Observation(
        statistic=statistic, source=factories.source(), value=Decimal(value), live=True,
        period_start=date(year, 1, 1), period_end=date(year, 12, 31), **values,
    )  # fmt: skip
    figure.save()
    return figure


def current(statistic: Statistic) -> Observation:
    figure = Statistic.objects.get(pk=statistic.pk).current
    assert figure is not None
    return figure


def test_it_is_computed_for_every_period_that_its_inputs_share() -> None:
    total, share = factories.statistic(figure="1000"), factories.statistic(figure="25")
    observed(total, "2000", 2023)
    made = derived(total, share)
    assert [f.value for f in made.observations.standing()] == [250]
    observed(share, "30", 2023)
    assert current(made).value == 600
    assert current(made).period == "2023"


def test_a_changed_input_changes_it_and_what_is_made_of_it() -> None:
    total, share = factories.statistic(figure="1000"), factories.statistic(figure="25")
    half = derived(total, share)
    seconds = derived(half, operation="seconds", decimals=1)
    assert current(seconds).value == Decimal("126144.0")
    old = current(half)
    observed(
        total, "2000", supersedes=total.observations.get(), reason="correction",
        explanation="A digit was missing.",
    )  # fmt: skip
    new = current(half)
    assert new.value == 500
    assert new.supersedes == old
    assert new.reason == "correction"
    assert "1,000 to 2,000" in new.explanation
    assert current(seconds).value == Decimal("63072.0")
    assert [w.input.value for w in new.workings.all()] == [2000, 25]


def test_saving_it_again_adds_nothing() -> None:
    made = derived(factories.statistic(figure="1000"), factories.statistic(figure="25"))
    made.refresh_from_db()
    made.save()
    assert made.observations.count() == 1


def test_a_provisional_input_makes_a_provisional_figure() -> None:
    total = factories.statistic(figure="")
    observed(total, "10", status=Status.PROVISIONAL)
    assert current(derived(total, operation="seconds")).status == "provisional"


def test_a_change_is_since_a_year() -> None:
    rate = factories.statistic(figure="")
    for year, value in ((2001, "6.8"), (2002, "8.2"), (2022, "32.6")):
        observed(rate, value, year)
    made = derived(rate, operation="change", since=2002, decimals=1)
    assert [f.value for f in made.observations.standing()] == [Decimal("297.6")]
    figure = current(made)
    inputs = [w.input for w in figure.workings.all()]
    assert workings(made, inputs, figure.value) == "(32.6 − 8.2) ÷ 8.2 × 100 = 297.6"


def test_an_input_that_would_divide_by_zero_is_refused() -> None:
    count = factories.statistic(figure="10", title="Counted")
    made = derived(count, operation="seconds", title="Seconds between")
    old = count.observations.get()
    with pytest.raises(ValidationError, match="divide by zero"):
        observed(count, "0", supersedes=old, reason="revision")
    assert current(made).value == 3_153_600
    staff = signed_in("Evidence editors")
    response = send(
        staff, add_url(Observation), Observation, "action-publish", statistic=count.pk, value="0",
        source=factories.source().pk, period_start="2022-01-01", period_end="2022-12-31",
        status="final", verification="primary_page", supersedes=old.pk, reason="revision",
    )  # fmt: skip
    assert "“Seconds between” can't be computed" in messages_of(response, staff)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"operation": ""}, "A derived statistic needs a formula."),
        ({"first_input": ""}, "Choose the first statistic."),
        ({"operation": "product", "second_input": ""}, "this operation takes two"),
        ({"operation": "change", "since": "1850"}, "has no figure for 1850"),
        ({"kind": "count"}, "It has a formula, so it is “derived from other figures”."),
        ({"decimals": "9"}, "less than or equal to 4"),
    ],
)
def test_an_incomplete_formula_is_said(values: dict[str, Any], said: str) -> None:
    made = derived(factories.statistic(figure="10"), operation="seconds")
    staff = signed_in("Evidence editors")
    response = send(staff, edit_url(made), Statistic, "action-publish", **values)
    assert said in messages_of(response, staff)


def test_a_statistic_is_never_computed_from_itself() -> None:
    base = factories.statistic(figure="10")
    one = derived(base, operation="seconds", title="One")
    two = derived(one, operation="seconds", title="Two")
    staff = signed_in("Evidence editors")
    for itself in (one, two):
        response = send(staff, edit_url(one), Statistic, "action-publish", first_input=itself.pk)
        assert "It would be computed from itself" in messages_of(response, staff)


def test_the_page_shows_the_sum_with_its_inputs(client: Client) -> None:
    page = client.get("/stats/possession-arrests/").content.decode()
    assert "907,958 × 87.8% = 797,187" in page
    assert 'href="/stats/drug-arrests/"' in page
    assert 'href="/stats/possession-share/"' in page


def test_every_source_of_its_inputs_is_credited(client: Client) -> None:
    bureau, agency = (factories.source(publisher=name) for name in ("Bureau", "Agency"))
    total = factories.statistic(figure="1000", source=bureau)
    share = factories.statistic(figure="25", source=agency)
    made = derived(total, share, slug="made-of-two")
    assert rests_on(current(made)) == [bureau, agency]
    tenth = derived(made, operation="seconds", title="Of it")
    assert rests_on(current(tenth)) == [bureau, agency]
    page = client.get("/stats/made-of-two/").content.decode()
    assert [f'id="src-{n}"' in page for n in (1, 2, 3)] == [True, True, False]
    assert "Bureau and Agency" in client.get("/stats/made-of-two/embed/").content.decode()
    assert "Bureau and Agency" in client.get("/stats/made-of-two/card.svg").content.decode()
    cited = client.get("/stats/made-of-two/cite.json").json()[0]["note"]
    assert "Bureau, " in cited
    assert "; Agency, " in cited
    (only,) = json_of(client, "/stats/made-of-two.json")["statistic"]["observations"]
    assert len(only["inputs"]) == 2


def test_an_input_replaced_by_its_equal_leaves_the_old_workings_on_record() -> None:
    total, share = factories.statistic(figure="1000"), factories.statistic(figure="25")
    made = derived(total, share)
    figure, old = current(made), total.observations.get()
    with time_machine.travel(timezone.now() + timedelta(days=3)):
        new = observed(total, "1000", supersedes=old, reason="final")
        assert current(made) == figure  # 25% of it is 250 as before
        today = timezone.localdate()
    assert Working.inputs_of(figure)[0] == new
    assert Working.inputs_of(figure, today)[0] == new
    assert Working.inputs_of(figure, today - timedelta(days=1))[0] == old
    assert list(joined([made.pk]).values_list("figure_inputs", flat=True)) == [
        [old.pk, share.observations.get().pk]
    ]
