"""`?with=`: two statistics in one chart, or in words why not."""

import pytest
from django.test import Client

from dpa.stats.models import Statistic
from dpa.stats.pages.beside import MOST_OFFERED
from tests import factories
from tests.charting import year

pytestmark = pytest.mark.django_db


def drawn(**values: str) -> Statistic:
    """One with two figures."""
    made = factories.statistic(**values)
    later = year(2023, 7777, statistic=made, source=made.observations.get().source, live=True)
    later.pk = None
    later.save()
    return made


def compared(client: Client, one: Statistic, slug: str) -> str:
    response = client.get(f"{one.get_absolute_url()}?with={slug}")
    assert response.status_code == 200
    return str(response.content.decode())


def test_two_share_a_chart_when_their_units_match(client: Client) -> None:
    one, other = drawn(title="One"), drawn(title="Other things")
    shown = compared(client, one, other.slug)
    assert 'class="trace second"' in shown
    assert f'<option value="{other.slug}" selected>' in shown
    assert "chart-refused" not in shown


def test_whatever_its_place_in_the_list_it_is_found(client: Client) -> None:
    one, last = drawn(title="One"), drawn(title="Zzz, the last of all")
    for number in range(MOST_OFFERED + 1):
        factories.statistic(title=f"Number {number}")
    assert last.slug not in client.get(one.get_absolute_url()).content.decode()
    shown = compared(client, one, last.slug)
    assert 'class="trace second"' in shown
    assert f'<option value="{last.slug}" selected>Zzz, the last of all' in shown


def test_what_counts_something_else_is_refused_in_words(client: Client) -> None:
    one, other = drawn(title="One"), drawn(title="Other", unit="people")
    shown = compared(client, one, other.slug)
    assert "“One” is counted in things, “Other” in people: one scale can’t show both." in shown
    assert 'class="trace second"' not in shown


@pytest.mark.parametrize("slug", ["nothing-such", "%00", "a/b", "x" * 500, "é"])
def test_what_is_not_there_is_said(client: Client, slug: str) -> None:
    for one in (drawn(), factories.statistic()):
        assert "no statistic at the address to compare with" in compared(client, one, slug)


def test_an_own_chart_is_needed(client: Client) -> None:
    other = drawn()
    assert "“Alone” has fewer than two figures" in compared(
        client, factories.statistic(title="Alone"), other.slug
    )


def test_a_former_address_is_understood(client: Client) -> None:
    one, other = drawn(), drawn(slug="then", first_published_at="2020-01-01T00:00Z")
    other.slug = "now-called-so"
    other.save()
    assert 'class="trace second"' in compared(client, one, "then")
