"""House rules: every block that an editor can pick from a stream's menu."""

import re
from typing import Any

import pytest
from django.template.loader import get_template
from wagtail.blocks import StreamBlock
from wagtail.coreutils import camelcase_to_underscore

from tests import house

OFFERED = house.offered_blocks()


def words(block: Any) -> str:
    """The block's name as its template is called."""
    if house.is_ours(type(block)):
        return camelcase_to_underscore(type(block).__name__.removesuffix("Block"))
    return str(block.name)


@pytest.mark.parametrize("name", OFFERED)
def test_a_block_shows_what_it_is_in_the_menu(name: str) -> None:
    block = OFFERED[name]
    assert block.meta.icon not in {"", "placeholder"}
    assert str(block.meta.description).endswith(".")


@pytest.mark.parametrize("name", OFFERED)
def test_a_block_can_be_seen_before_it_is_picked(name: str) -> None:
    assert OFFERED[name].is_previewable


@pytest.mark.parametrize("name", OFFERED)
def test_a_block_has_the_template_of_its_name(name: str) -> None:
    block = OFFERED[name]
    assert block.meta.template == f"blocks/{words(block)}.html"
    get_template(block.meta.template)


def test_two_blocks_of_one_menu_do_not_look_alike() -> None:
    """An icon may stand for a family, but not for most of a menu."""
    for name, stream in house.streams():
        icons = [child.meta.icon for child in stream.child_blocks.values()]
        assert all(icons.count(icon) <= 3 for icon in icons), name


def test_every_menu_of_blocks_is_in_groups() -> None:
    for name, stream in house.streams():
        if len(stream.child_blocks) > 5:
            assert all(child.meta.group for child in stream.child_blocks.values()), name


def test_no_editor_can_type_html() -> None:
    for name, stream in house.streams():
        for path, block in house.below(stream, name):
            assert not re.match("Raw", type(block).__name__), path
            if isinstance(block, StreamBlock):
                assert "html" not in block.child_blocks, path
