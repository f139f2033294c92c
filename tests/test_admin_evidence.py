"""Evidence in the admin: figures are replaced with a reason, never edited, lost or unsourced."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from dpa.stats.models import Observation, Source, Statistic
from tests import factories
from tests.staff import add_url, edit_url, form_of, messages_of, send, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher() -> Client:
    return signed_in("Evidence editors")


@pytest.fixture
def statistic() -> Statistic:
    return factories.statistic(figure="1234", title="Things counted")


def figure(statistic: Statistic, **values: Any) -> dict[str, Any]:
    """What is typed into the form of a new figure."""
    return {
        "statistic": statistic.pk, "source": factories.source().pk, "value": "2345",
        "period_start": "2023-01-01", "period_end": "2023-12-31", "status": "final",
        "verification": "primary_page", **values,
    }  # fmt: skip


def test_a_new_figure_becomes_the_one_that_is_shown(
    publisher: Client, client: Client, statistic: Statistic
) -> None:
    response = send(
        publisher, add_url(Observation), Observation, "action-publish", **figure(statistic)
    )
    assert response.status_code == 302, messages_of(response, publisher)
    page = client.get(statistic.get_absolute_url()).content.decode()
    assert "2,345" in page
    assert "1,234" in page  # the older one stays on record


def test_the_form_starts_with_what_is_replaced(publisher: Client, statistic: Statistic) -> None:
    old = statistic.observations.get()
    address = f"{add_url(Observation)}?statistic={statistic.pk}&supersedes={old.pk}"
    form = form_of(publisher, address, Observation)
    assert form["statistic"] == str(statistic.pk)
    assert form["supersedes"] == str(old.pk)
    assert form["period_start"] == str(old.period_start)


@pytest.mark.parametrize(
    "words", ["statistic=x&supersedes=y", "statistic=999999999999", "statistic=²", "statistic="]
)
def test_nonsense_in_that_address_is_no_error(publisher: Client, words: str) -> None:
    assert publisher.get(f"{add_url(Observation)}?{words}").status_code == 200


def test_replacing_needs_a_reason(publisher: Client, statistic: Statistic) -> None:
    old = statistic.observations.get()
    values = figure(
        statistic, supersedes=old.pk, period_start=old.period_start, period_end=old.period_end
    )
    response = send(publisher, add_url(Observation), Observation, "action-publish", **values)
    assert "Say why the other figure is replaced" in messages_of(response, publisher)
    assert statistic.observations.count() == 1
    response = send(
        publisher, add_url(Observation), Observation, "action-publish",
        **values, reason="correction", explanation="A digit was missing.",
    )  # fmt: skip
    assert response.status_code == 302, messages_of(response, publisher)
    old.refresh_from_db()
    assert old.superseded


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"period_start": "2024-02-01"}, "The period ends before it starts."),
        ({"low": "9", "high": "8"}, "The upper end lies below the lower end."),
        ({"value": "many"}, "Enter a number."),
        ({"value": "9" * 30}, "digits"),
        ({"source": ""}, "This field is required."),
        ({"period_start": ""}, "This field is required."),
        ({"read_on": "2999-01-01"}, "future"),
        ({"expire_at": "2999-01-01 12:00"}, "This stays on record."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_figure_is_said(
    publisher: Client, statistic: Statistic, values: dict[str, str], says: str
) -> None:
    typed = figure(statistic) | values
    response = send(publisher, add_url(Observation), Observation, "action-publish", **typed)
    assert says in messages_of(response, publisher)
    assert statistic.observations.count() == 1


def test_a_figure_of_another_statistic_cannot_be_replaced(
    publisher: Client, statistic: Statistic
) -> None:
    other = factories.statistic().observations.get()
    values = figure(statistic, supersedes=other.pk, reason="revision")
    response = send(publisher, add_url(Observation), Observation, "action-publish", **values)
    assert "It belongs to another statistic." in messages_of(response, publisher)


def test_a_published_figure_cannot_be_edited_unpublished_or_deleted(
    publisher: Client, statistic: Statistic
) -> None:
    old = statistic.observations.get()
    response = send(publisher, edit_url(old), Observation, "action-publish", value="9")
    assert "This figure is published, so it stays as it is." in messages_of(response, publisher)
    for view in ("unpublish", "delete"):
        response = publisher.post(edit_url(old, view))
        assert "A published figure stays on record." in messages_of(response, publisher)
    old.refresh_from_db()
    assert old.live
    assert old.value == 1234


def test_a_statistic_without_a_figure_is_not_published(publisher: Client) -> None:
    draft = factories.statistic(figure="", live=False)
    response = send(publisher, edit_url(draft), Statistic, "action-publish")
    assert "No figure is published for this statistic yet." in messages_of(response, publisher)
    draft.refresh_from_db()
    assert not draft.live


def test_a_figure_from_a_draft_source_is_not_published(
    publisher: Client, statistic: Statistic
) -> None:
    values = figure(statistic, source=factories.source(live=False).pk)
    response = send(publisher, add_url(Observation), Observation, "action-publish", **values)
    assert "Publish this source first" in messages_of(response, publisher)


@pytest.mark.parametrize("view", ["delete", "unpublish"])
def test_a_source_in_use_says_where_it_is_used(
    publisher: Client, statistic: Statistic, view: str
) -> None:
    source = statistic.observations.get().source
    page = factories.issue(title="A page that cites it")
    page.source_links.create(source=source)
    page.save_revision().publish()
    said = messages_of(publisher.post(edit_url(source, view)), publisher)
    assert "is in use" in said
    assert "1,234 (2022)" in said
    assert "A page that cites it" in said
    source.refresh_from_db()
    assert source.live


def test_many_at_once_cannot_be_deleted_either(publisher: Client, statistic: Statistic) -> None:
    source = statistic.observations.get().source
    url = reverse("wagtail_bulk_action", args=["stats", "source", "delete"])
    publisher.post(f"{url}?id={source.pk}&id={factories.source().pk}")
    assert Source.objects.filter(pk=source.pk).exists()


def test_an_unused_source_can_go(publisher: Client) -> None:
    source = factories.source()
    publisher.post(edit_url(source, "delete"))
    assert not Source.objects.filter(pk=source.pk).exists()


def test_readers_are_not_shown_a_source_that_is_still_a_draft(client: Client) -> None:
    page = factories.issue()
    page.source_links.create(source=factories.source(title="Still being written", live=False))
    page.source_links.create(source=factories.source(title="Ready to be read"))
    page.save_revision().publish()
    text = client.get(page.url).content.decode()
    assert "Ready to be read" in text
    assert "Still being written" not in text


def test_a_preview_shows_the_figure_that_is_typed(publisher: Client, statistic: Statistic) -> None:
    draft = Observation.objects.create(
        statistic=statistic, source=factories.source(), value=777, live=False,
        period_start=date(2024, 1, 1), period_end=date(2024, 12, 31),
    )  # fmt: skip
    url = edit_url(draft, "preview_on_edit")
    publisher.post(url, form_of(publisher, edit_url(draft), Observation, value="4321"))
    assert "4,321" in publisher.get(url + "?mode=").content.decode()
