"""Figures within running text: the text keeps which one, the page says what it is now."""

from datetime import date

import pytest
from django.test import Client
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex

from dpa.stats.models import Observation, Reason, Statistic
from dpa.stats.rich_text import GONE
from tests import factories
from tests.staff import edit_url, messages_of, signed_in

pytestmark = pytest.mark.django_db


def token(key: object, shown: str = "figure") -> str:
    return f'<embed embedtype="figure" id="{key}" show="{shown}"/>'


def page_with(html: str) -> str:
    """The address of a page whose text is this."""
    page = factories.standard_page(body=[("text", f"<p>{html}</p>")])
    return str(page.url)


def supersede(figure: Observation, value: int) -> Observation:
    new = Observation(
        statistic=figure.statistic, source=figure.source, value=value, supersedes=figure,
        period_start=figure.period_start, period_end=figure.period_end,
        reason=Reason.REVISION, live=True,
    )  # fmt: skip
    new.save()
    return new


@pytest.mark.parametrize(
    ("shown", "words"),
    [("figure", ">1,234</a>"), ("period", ">1,234 (2022)</a>"), ("label", ">things counted</a>")],
)
def test_a_token_says_what_it_was_told_to(client: Client, shown: str, words: str) -> None:
    statistic = factories.statistic()
    page = client.get(page_with(token(statistic.pk, shown))).content.decode()
    assert words in page
    assert f'href="{statistic.get_absolute_url()}"' in page


def test_a_new_figure_is_in_the_text_at_once(client: Client) -> None:
    statistic = factories.statistic()
    address = page_with(f"In all {token(statistic.pk)} things.")
    assert "1,234</a>" in client.get(address).content.decode()
    supersede(statistic.observations.get(), 5678)
    page = client.get(address).content.decode()
    assert "5,678</a>" in page
    assert "1,234" not in page


def test_marks_lead_to_numbered_sources_and_back(client: Client) -> None:
    one, two = factories.statistic(), factories.statistic()
    html = f"{token(one.pk)} {token(two.pk)} {token(one.pk, 'period')}"
    page = client.get(page_with(html)).content.decode()
    first = page.index('id="cite-1-1" href="#src-1"')
    second = page.index('id="cite-2-1" href="#src-2"')
    again = page.index('id="cite-1-2" href="#src-1"')
    assert first < second < again
    assert page.count('<li id="src-') == 2  # once each
    for mark in ("cite-1-1", "cite-1-2", "cite-2-1"):
        assert f'href="#{mark}"' in page


def test_a_page_without_a_list_has_no_marks(client: Client) -> None:
    assert 'id="cite-' not in client.get("/").content.decode()


@pytest.mark.parametrize("key", ["999999999", "x", "", "-1", "²", "9" * 30])
def test_a_dangling_token_breaks_nothing(client: Client, key: str) -> None:
    response = client.get(page_with(f"Before {token(key)} after."))
    assert response.status_code == 200
    assert f"Before {GONE} after." in response.content.decode()


def test_a_statistic_in_the_text_is_not_deleted_or_unpublished() -> None:
    statistic = factories.statistic(figure="", live=True)
    page = factories.standard_page(
        title="Rests on it", body=[("text", f"<p>{token(statistic.pk)}</p>")]
    )
    ReferenceIndex.create_or_update_for_object(page)
    staff = signed_in("Evidence editors")
    for view in ("delete", "unpublish"):
        said = messages_of(staff.post(edit_url(statistic, view)), staff)
        assert "Rests on it" in said, (view, said)
    assert Statistic.objects.get(pk=statistic.pk).live


def test_the_editor_shows_the_figure_and_keeps_none() -> None:
    statistic = factories.statistic()
    html = f'<p data-block-key="a">In all {token(statistic.pk, "period")} things.</p>'
    converter = ContentstateConverter(features=["figure"])
    state = converter.from_database_format(html)
    assert "In all 1,234 (2022) things." in state
    assert converter.to_database_format(state) == html


def test_a_provisional_figure_says_so(client: Client) -> None:
    statistic = factories.statistic(figure="")
    Observation.objects.create(
        statistic=statistic, source=factories.source(), value=9, status="provisional", live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    page = client.get(page_with(token(statistic.pk, "period"))).content.decode()
    assert "9 (2023, provisional)" in page
