"""The wall of stats: every state is an address, every filter says how much it would find."""

import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from dpa.stats.models import Statistic
from issues.models import IssuePage
from tests import factories

pytestmark = pytest.mark.django_db


def wall(client: Client, query: str = "") -> BeautifulSoup:
    response = client.get(f"/stats/{query}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def total(page: BeautifulSoup) -> int:
    return int(page.select_one(".filter-note .num").text)  # type: ignore[union-attr]  # on every wall


def options(page: BeautifulSoup, name: str) -> dict[str, int]:
    """The values of a filter and the counts printed beside them."""
    found = page.select(f"select[name={name}] option[value]:not([value=''])")
    return {str(o["value"]): int(re.findall(r"\((\d+)\)$", o.text.strip())[0]) for o in found}


@pytest.mark.parametrize("name", ["theme", "issue", "place", "kind", "source", "year"])
def test_each_option_finds_as_many_as_it_says(client: Client, name: str) -> None:
    counts = options(wall(client), name)
    assert counts
    for value, count in list(counts.items())[:4]:
        assert total(wall(client, f"?{name}={value}")) == count, value


@pytest.mark.parametrize(("at", "other"), [("", "es"), ("/es", "en")])
def test_an_issue_is_offered_once_in_the_language_of_the_page(
    client: Client, at: str, other: str
) -> None:
    page = BeautifulSoup(client.get(f"{at}/stats/").content, "html.parser")
    offered = page.select("select[name=issue] option[value]:not([value=''])")
    values = [str(option["value"]) for option in offered]
    assert len(values) == len(set(values)) == 5
    foreign = IssuePage.objects.filter(locale__language_code=other).values_list("title", flat=True)
    assert not [o.text for o in offered if o.text.rpartition(" (")[0] in set(foreign)]


def test_counts_of_one_filter_respect_the_others(client: Client) -> None:
    kinds = options(wall(client, "?theme=arrests"), "kind")
    assert kinds
    for kind, count in kinds.items():
        assert total(wall(client, f"?theme=arrests&kind={kind}")) == count


@pytest.mark.parametrize(
    "query",
    ["?theme=x", "?year=x", "?year=²", "?place=%00", "?sort=x", "?page=1",
     "?q=%00", "?q=" + "x" * 5000, "?issue=%27%3B--", "?year=99999999999999999999"],
)  # fmt: skip
def test_nonsense_is_no_error(client: Client, query: str) -> None:
    wall(client, query)


def test_nothing_found_offers_a_way_out(client: Client) -> None:
    page = wall(client, "?theme=arrests&place=nowhere")
    assert total(page) == 0
    links = {str(a["href"]) for a in page.select("main a")}
    assert "/stats/" in links
    assert "?place=nowhere" in links
    assert "?theme=arrests" in links


def test_a_source_finds_what_any_figure_that_stands_comes_from(client: Client) -> None:
    older, replaced = factories.source(slug="older"), factories.source(slug="replaced")
    made = factories.statistic(title="From two sources")
    for source, year in ((older, 2010), (replaced, 2011)):
        figure = made.observations.create(
            source=source, value=5, live=True,
            period_start=date(year, 1, 1), period_end=date(year, 12, 31),
        )  # fmt: skip
    made.observations.create(
        source=older, value=6, live=True, supersedes=figure, reason="revision",
        period_start=figure.period_start, period_end=figure.period_end,
    )  # fmt: skip
    assert options(wall(client), "source")["older"] == 1
    shown = wall(client, "?source=older")
    assert (total(shown), made.title in shown.text) == (1, True)
    assert "replaced" not in options(wall(client), "source")
    assert total(wall(client, "?source=replaced")) == 0


def test_newest_first(client: Client) -> None:
    newest = factories.statistic(title="Counted just now")
    page = wall(client, "?sort=newest")
    assert newest.title in page.select_one(".poster").text  # type: ignore[union-attr]  # it has posters


def test_withdrawn_ones_and_drafts_are_not_on_the_wall(client: Client) -> None:
    before = total(wall(client))
    factories.statistic(figure="", title="No figure")
    factories.statistic(live=False)
    factories.statistic(withdrawn_on="2026-01-01", withdrawn_reason="The source took it back.")
    assert (
        total(wall(client))
        == before
        == Statistic.objects.published().filter(locale__language_code="en").count()
    )
