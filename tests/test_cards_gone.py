"""Cards, after what they lead to has been deleted or taken offline."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from actions.models import ActionPage
from home.models import StandardPage
from tests import factories as make
from tests.markup import visit, words

pytestmark = pytest.mark.django_db


def page_with(kind: str, value: Any) -> StandardPage:
    """The block between two texts, so that what stands beside it is seen as well."""
    around = [make.block("text", f"<p>{word}</p>") for word in ("Before", "After")]
    return make.standard_page(body=[around[0], make.block(kind, value), around[1]])


def link_to(page: Page) -> dict[str, Any]:
    return {"text": "Go there", "page": page.pk}


@pytest.mark.parametrize("how", ["deleted", "unpublished"])
def test_a_card_goes_with_its_page(client: Client, how: str) -> None:
    target = make.issue(title="A target issue")
    cards = make.items({"fills": "", "page": target.pk, "title": "", "text": "", "link": {}})
    page = page_with("card_grid", {"heading": "Find your way", "intro": "", "cards": cards})
    assert "A target issue" in words(visit(client, page))
    target.unpublish() if how == "unpublished" else Page.objects.get(pk=target.pk).delete()
    assert words(visit(client, page)).endswith("Before After")


@pytest.mark.parametrize("how", ["deleted", "unpublished"])
def test_a_cards_own_link_goes_with_its_page(client: Client, how: str) -> None:
    target = make.standard_page(title="Target", search_description="Secret until published")
    cards = make.items(
        {"title": "Own words", "link": link_to(target)},
        {"title": "Own title", "page": target.pk},
    )
    page = page_with("card_grid", {"heading": "Cards", "cards": cards})
    assert "Go there" in words(visit(client, page))
    target.unpublish() if how == "unpublished" else Page.objects.get(pk=target.pk).delete()
    seen = words(visit(client, page))
    assert "Own words" in seen
    assert "Go there" not in seen
    assert "Secret until published" not in seen


def test_cards_that_fill_themselves_are_never_empty(client: Client) -> None:
    ActionPage.objects.all().delete()
    cards = make.items({"fills": "actions"}, {"fills": "issues"})
    page = page_with("card_grid", {"heading": "Cards", "cards": cards})
    seen = words(visit(client, page))
    assert "Latest actions No action is open at the moment. Other ways to help" in seen
    assert "Our priority issues" in seen
