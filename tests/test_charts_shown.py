"""The chart on its page and as a file; and what happens where there can be none."""

from datetime import date
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from dpa.stats.charts import NotComparable, chart_of
from dpa.stats.models import Observation, Statistic
from dpa.stylesheets import page_style
from tests import factories, markup
from tests.charting import yearly


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (yearly(2015, 5, 6, unit="percent", style="percent"), "one scale can’t show both"),
        (yearly(2015, 5), "fewer than two figures"),
        (yearly(2015, 5, 6, withdrawn_on=date(2024, 1, 1)), "was withdrawn"),
    ],
)
def test_what_cannot_share_a_chart_is_told(other: Statistic, why: str) -> None:
    one = yearly(2015, 5, 6)
    with pytest.raises(NotComparable, match=why):
        chart_of(one, other)
    with pytest.raises(NotComparable, match="with itself"):
        chart_of(one, one)
    assert why in page_with(one, other)


def page_with(*statistics: Statistic) -> str:
    request = RequestFactory().get("/")
    template = Template("{% load charts %}{% chart one other %}")
    names = dict(zip(("one", "other"), statistics, strict=False))
    html = template.render(Context({**names, "request": request}))
    return f"{page_style(request).element()}{html}"


def test_on_the_page_it_is_valid_titled_and_free_of_style_attributes() -> None:
    chart = page_with(yearly(2015, 5, 6, 7, title="<b>Things</b> & more"))
    markup.parsed(f"<!doctype html><title>x</title>{chart}")
    assert 'role="img"' in chart
    assert "<desc" in chart
    assert "<b>Things" not in chart
    assert " style=" not in chart
    assert page_with(yearly(2015, 5)).strip() == ""


@pytest.mark.django_db
def test_a_chart_costs_one_query_more_than_its_history() -> None:
    found = Statistic.objects.get(slug="drug-arrests", locale__language_code="en")
    assert found.history
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert chart_of(found)
    assert len(queries) <= 1


@pytest.mark.django_db
def test_the_file_says_everything_itself(client: Client) -> None:
    found = Statistic.objects.get(slug="possession-arrests", locale__language_code="en")
    response = client.get("/stats/possession-arrests/chart.svg")
    assert response["Content-Type"] == "image/svg+xml; charset=utf-8"
    assert 'filename="possession-arrests-chart.svg"' in response["Content-Disposition"]
    svg = ElementTree.fromstring(response.content)  # noqa: S314 - our own drawing
    text = " ".join(part.text or "" for part in svg.iter("{http://www.w3.org/2000/svg}text"))
    for part in ("fell from", "FBI", "2007 to 2024", f"/s/{found.code}", "Drug Policy Alliance"):
        assert part in text
    assert b"style" not in response.content


@pytest.mark.django_db
def test_the_file_is_well_formed_whatever_the_title(client: Client) -> None:
    made = factories.statistic(title="A <b> & \x0b \ufffe “quoted” ]]> title")
    last = made.observations.get()
    Observation.objects.create(
        statistic=made, source=last.source, value=7, live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    content = client.get(f"/stats/{made.slug}/chart.svg").content
    assert "A <b> &" in "".join(ElementTree.fromstring(content).itertext())  # noqa: S314 - ours


@pytest.mark.django_db
def test_there_is_no_file_without_a_chart(client: Client) -> None:
    for slug in ("nothing-such", factories.statistic().slug, factories.statistic(live=False).slug):
        assert client.get(f"/stats/{slug}/chart.svg").status_code == 404
