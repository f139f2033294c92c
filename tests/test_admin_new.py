"""What is begun and not yet saved can be previewed: no key, no relations, hardly a word."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.models import Page

from dpa.promos.models import Promo
from dpa.stats.models import Observation, Source, Statistic
from tests import factories, house
from tests.staff import add_url, form_of, signed_in

pytestmark = pytest.mark.django_db

TYPED: dict[Any, dict[str, str]] = {
    Statistic: {
        "title": "Typed just now", "slug": "typed", "question": "How many?", "unit": "people",
        "statement": "people counted", "kind": "count", "theme": "health",
    },
    Source: {"publisher": "Typed just now", "title": "A report", "slug": "typed"},
    Promo: {
        "title": "Typed just now", "starts_at": "2027-01-01 09:00", "ends_at": "2027-01-02 09:00",
        "where": "home", "time_zone": "UTC",
    },
}  # fmt: skip
REQUIRED = {
    "setbackpage": {"decided_on": "2024-02-01", "level": "state", "category": "harm-reduction"},
    "winpage": {
        "decided_on": "2024-02-01", "level": "state", "category": "harm-reduction", "role": "led",
        "status": "in_force",
    },
    "actionpage": {"ask": "Ask for it.", "level": "state"},
}  # fmt: skip


def previewed(url: str, model: Any, **values: Any) -> str:
    """What the preview beside an empty form shows once these values are typed."""
    editor = signed_in("Administrators")
    if issubclass(model, Page):
        preview = f"{url}preview/"
    else:
        preview = reverse(model.snippet_viewset.get_url_name("preview_on_add"))
    answer = editor.post(preview, form_of(editor, url, model, **values))
    assert answer.json()["is_valid"], answer.content
    shown = editor.get(preview + "?mode=")
    assert shown.status_code == 200
    return shown.content.decode()


def pages_with_parents() -> list[Any]:
    return [m for m in house.page_models() if m.clean_parent_page_models() != [Page]]


@pytest.mark.parametrize("model", pages_with_parents(), ids=lambda model: model.__name__)
def test_a_page_that_is_not_saved_yet(model: Any) -> None:
    parent = model.clean_parent_page_models()[0].objects.first()
    if getattr(model, "max_count_per_parent", None) == 1:
        model.objects.all().delete()  # else there would be no place for a new one
        parent = model.clean_parent_page_models()[0].objects.first()
    values = REQUIRED.get(model._meta.model_name, {})
    html = previewed(add_url(model, parent), model, title="Typed just now", slug="typed", **values)
    assert "Typed just now" in html


@pytest.mark.parametrize("model", TYPED, ids=lambda model: model.__name__)
def test_a_snippet_that_is_not_saved_yet(model: Any) -> None:
    assert "Typed just now" in previewed(add_url(model), model, **TYPED[model])


def test_a_figure_that_is_not_saved_yet() -> None:
    statistic = factories.statistic(figure="")
    html = previewed(
        add_url(Observation), Observation, statistic=statistic.pk, source=factories.source().pk,
        value="987654", period_start="2023-01-01", period_end="2023-12-31",
    )  # fmt: skip
    assert "987,654" in html
