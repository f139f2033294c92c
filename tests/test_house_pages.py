"""House rules: every kind of page, and every model that staff fill in."""

from typing import Any

import pytest
from django.template.loader import get_template
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ListBlock
from wagtail.coreutils import camelcase_to_underscore
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from dpa.atlas.models import LawStatus
from dpa.follows.models import Campaign
from dpa.images.models import SiteRendition
from dpa.pages import BasePage
from dpa.places.models import Place
from dpa.search.models import Promotion, Synonym
from dpa.stats.models import Observation, Source
from tests import house

PAGES = house.page_models()
# Text that stays as it is in every language: a publication's own name, what stands in it,
# and the names of places, whose few translations belong to the interface. A law status carries
# its one sentence in both languages itself. What people type into the search is no text of ours:
# each row says in which language it counts.
SAME_IN_EVERY_LANGUAGE = {Source, Observation, Place, Campaign, LawStatus, Promotion, Synonym}
FILLED = [model for model in house.own_models() if model is not SiteRendition]


def each(model: type) -> str:
    return model.__name__


@pytest.mark.parametrize("model", PAGES, ids=each)
def test_a_page_is_one_of_ours(model: type[Page]) -> None:
    assert issubclass(model, BasePage)
    assert not hasattr(model, "api_fields")


@pytest.mark.parametrize("model", PAGES, ids=each)
def test_a_page_has_its_template_by_its_name(model: type[Page]) -> None:
    named = f"{model._meta.app_label}/{camelcase_to_underscore(model.__name__)}.html"
    assert model.template == named
    get_template(named)


@pytest.mark.parametrize("model", PAGES, ids=each)
def test_a_page_knows_its_place_in_the_tree(model: type[Page]) -> None:
    assert "parent_page_types" in vars(model)
    assert "subpage_types" in vars(model)
    for child in model.clean_subpage_models():
        assert model in child.clean_parent_page_models(), child
    assert model.clean_parent_page_models(), "it could be created nowhere"


@pytest.mark.parametrize("model", PAGES, ids=each)
def test_a_page_can_be_searched(model: type[Page]) -> None:
    own = {field.field_name for field in model.search_fields}
    assert own > {field.field_name for field in Page.search_fields}


@pytest.mark.parametrize("model", house.own_models(), ids=each)
def test_a_model_says_in_a_sentence_what_it_is(model: type[Any]) -> None:
    words = model.__doc__ or ""
    # Django writes “Name(field, field)” where nothing is said.
    assert not words.startswith(f"{model.__name__}(")
    assert words.strip().partition("\n")[0].endswith((".", "?"))


@pytest.mark.parametrize("model", FILLED, ids=each)
def test_every_field_has_help_for_the_editor(model: type[Any]) -> None:
    own = (f for f in house.own_fields(model) if f.name not in {"page", "sort_order"})
    assert [field.name for field in own if not field.help_text] == []


def help_of(block: Any) -> str:
    field = getattr(block, "field", None)
    return str(getattr(block.meta, "help_text", "") or getattr(field, "help_text", "") or "")


def silent_below(block: Any, name: str) -> list[str]:
    """The fields in a block that have no help. A package's block counts as one field."""
    packaged = isinstance(block, ImageBlock) or not house.is_ours(type(block))
    if isinstance(block, BaseStructBlock | BaseStreamBlock) and not packaged:
        parts = block.child_blocks.items()
        return [path for n, part in parts for path in silent_below(part, f"{name}.{n}")]
    if isinstance(block, ListBlock) and isinstance(block.child_block, BaseStructBlock):
        return silent_below(block.child_block, f"{name}.item") + ([] if help_of(block) else [name])
    return [] if help_of(block) else [name]


def test_every_field_of_a_block_has_help_for_the_editor() -> None:
    """What an editor picks from a menu has a description instead."""
    silent = {
        path
        for name, stream in house.streams()
        for kind, block in stream.child_blocks.items()
        if not getattr(block.meta, "description", "")
        for path in silent_below(block, f"{name}.{kind}")
    } | {
        path
        for name, block in house.offered_blocks().items()
        if isinstance(block, BaseStructBlock)
        for path in silent_below(block, name)
    }
    assert silent == set()


def test_what_readers_read_can_be_translated() -> None:
    for model in [*PAGES, *get_snippet_models()]:
        if house.is_ours(model) and model not in SAME_IN_EVERY_LANGUAGE:
            assert issubclass(model, TranslatableMixin), model
