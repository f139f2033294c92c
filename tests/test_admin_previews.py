"""What staff see of a statistic before anybody else: its previews, and all of it at a glance."""

import re
from base64 import b64decode
from datetime import date

import pytest
from django.test import Client

from dpa.stats.models import Statistic
from tests import factories
from tests.staff import edit_url, form_of, signed_in

pytestmark = pytest.mark.django_db


def preview(statistic: Statistic, mode: str, **typed: str) -> str:
    """What the preview of a form shows into which this was typed."""
    publisher = signed_in("Evidence editors")
    url = edit_url(statistic, "preview_on_edit")
    answer = publisher.post(url, form_of(publisher, edit_url(statistic), Statistic, **typed))
    assert answer.json()["is_valid"], answer.json()
    response = publisher.get(f"{url}?mode={mode}")
    assert response.status_code == 200
    assert "img-src 'self' data:" in response.headers["Content-Security-Policy"]
    return str(response.content.decode())


def drawing(html: str) -> str:
    found = re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', html)
    return b64decode(found[0]).decode().replace("\u00a0", " ")


@pytest.mark.parametrize("mode", ["", "poster"])
def test_page_and_poster_show_what_is_typed(mode: str) -> None:
    shown = preview(factories.statistic(), mode, statement="words that are new")
    assert "words that are new" in shown
    assert "1,234" in shown


def test_the_card_shows_what_is_typed_and_nothing_of_it_is_public(client: Client) -> None:
    made = factories.statistic()
    shown = preview(made, "card", statement="words & more", caveat="Keep <this>.")
    assert "words &amp; more, 2022" in drawing(shown)
    assert "Keep &lt;this&gt;" in drawing(shown)
    assert 'alt="1,234 words &amp; more, 2022.' in shown
    assert "words &amp; more" not in client.get(f"/stats/{made.slug}/card.svg").content.decode()


def test_the_card_of_a_draft_and_of_what_is_to_be_withdrawn() -> None:
    assert "1,234" in drawing(preview(factories.statistic(live=False), "card"))
    typed = {"withdrawn_on": "2026-01-02", "withdrawn_reason": "It was counted twice."}
    assert "It was counted twice." in drawing(preview(factories.statistic(), "card", **typed))


@pytest.mark.parametrize("mode", ["poster", "card"])
def test_without_a_figure_there_is_nothing_to_draw_and_that_is_said(mode: str) -> None:
    shown = preview(factories.statistic(figure="", live=False), mode)
    assert f"No figure is published yet, so there is no {mode}." in shown


def test_all_of_a_statistic_can_be_inspected() -> None:
    made = factories.statistic(
        title="Looked at", method="Counted by hand.", review_due=date(2027, 3, 4)
    )
    shown = signed_in("Evidence editors").get(edit_url(made, "inspect"))
    assert shown.status_code == 200
    for words in ("Looked at", "Counted by hand.", "2027", edit_url(made)):
        assert words in shown.content.decode(), words
