"""Statistics of a place beside the country's: set against each other only where that is fair."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.data import json_of
from tests.staff import edit_url, form_of, signed_in
from tests.test_places import said

pytestmark = pytest.mark.django_db


def pair(own: str, national: str, **values: Any) -> tuple[Statistic, Statistic]:
    """A statistic of Iowa for 2022, and the country's."""
    country = factories.statistic(
        figure=national, place=factories.place("united-states"), title="Of the country", **values
    )
    made = factories.statistic(
        figure=own, place=factories.place("iowa"), title="Of Iowa", national=country, **values
    )
    return made, country


@pytest.mark.parametrize(
    ("own", "national", "style", "unit", "words"),
    [
        ("50", "2000", "number", "arrests", "That is 2.5% of all in the United States."),
        ("1", "999999", "number", "arrests", "Less than a tenth of a percent of all"),
        ("31.5", "30", "number", "deaths per 100,000", "Higher than in the United States."),
        ("20", "30", "percent", "percent", "Lower than in the United States."),
        ("30", "30", "percent", "percent", "The same as in the United States."),
    ],
)
def test_the_difference_is_said_in_words(
    client: Client, own: str, national: str, style: str, unit: str, words: str
) -> None:
    _, country = pair(own, national, style=style, unit=unit)
    page = said(client, "/places/iowa/")
    assert words in page
    assert "In the United States:" in page
    assert page.count(", 2022") + page.count(" 2022.") >= 2  # both periods
    country.refresh_from_db()
    assert country.headline is not None
    assert country.headline.source.title in page


def test_the_country_stands_beside_it_as_markdown(client: Client) -> None:
    pair("50", "2000", unit="arrests")
    told = client.get("/places/iowa.md").content.decode()
    assert re.search(r"In the United States: 2,000, 2022\[\^\d+\]\. That is 2\.5% of all", told)
    spanish = client.get("/es/places/iowa.md").content.decode()
    assert "En Estados Unidos: 2,000, 2022[^" in spanish
    _, country = pair("70", "", unit="arrests")
    Observation.objects.create(
        statistic=country, source=factories.source(), value=Decimal(3000), live=True,
        period_start=date(2021, 1, 1), period_end=date(2021, 12, 31),
    )  # fmt: skip
    assert "The two cover different periods" in client.get("/places/iowa.md").content.decode()


def test_a_part_larger_than_the_whole_is_not_computed(client: Client) -> None:
    pair("3000", "2000", unit="arrests")
    page = said(client, "/places/iowa/")
    assert "In the United States: 2,000" in page
    assert "of all in the United States" not in page


def test_nothing_is_computed_over_different_periods(client: Client) -> None:
    _, country = pair("50", "", unit="arrests")
    Observation.objects.create(
        statistic=country, source=factories.source(), value=Decimal(2000), live=True,
        period_start=date(2021, 1, 1), period_end=date(2021, 12, 31),
    )  # fmt: skip
    page = said(client, "/places/iowa/")
    assert "In the United States: 2,000" in page
    assert "The two cover different periods" in page
    assert "of all in the United States" not in page
    (told,) = json_of(client, "/places/iowa.json")["place"]["statistics"]
    assert told["same_period"] is False
    assert told["national"]["period_end"] == "2021-12-31"


def test_the_countrys_older_figure_of_the_same_period_is_taken(client: Client) -> None:
    _, country = pair("50", "2000", unit="arrests")
    Observation.objects.create(
        statistic=country, source=factories.source(), value=Decimal(4000), live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    assert "That is 2.5% of all in the United States." in said(client, "/places/iowa/")


def test_a_withdrawn_statistic_is_not_compared_with(client: Client) -> None:
    _, country = pair("50", "2000", unit="arrests")
    Statistic.objects.filter(pk=country.pk).update(
        withdrawn_on=date(2025, 1, 1), withdrawn_reason="It was wrong."
    )
    page = said(client, "/places/iowa/")
    assert "things counted" in page
    assert "In the United States:" not in page


def test_an_editor_is_told_what_cannot_be_compared() -> None:
    own, country = pair("50", "2000", unit="arrests")
    staff = signed_in("Evidence editors")
    form = form_of(staff, edit_url(own), Statistic, unit="people")
    refused = staff.post(edit_url(own), form).content.decode()
    assert "That one is counted in “arrests”" in refused
    form = form_of(staff, edit_url(own), Statistic, place=country.place_id)
    assert (
        "Only a statistic of a state or a city" in staff.post(edit_url(own), form).content.decode()
    )


def test_a_citys_figure_is_not_its_states(client: Client) -> None:
    factories.statistic(place=factories.place("albany"), title="Of Albany")
    assert "1 figure." in said(client, "/places/albany/")
    assert "figure" not in said(client, "/places/new-york/").partition("Where the law stands")[0]
    assert json_of(client, "/places/new-york.json")["place"]["counts"]["statistics"] == 0
