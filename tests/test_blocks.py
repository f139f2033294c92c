"""Every block of the page streams: filled, with only what it needs, and previewed."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from home.blocks import PageStream
from home.models import HomePage, StandardPage
from tests import factories as make
from tests.markup import XHTML, main_of, visit, words

pytestmark = pytest.mark.django_db

HTML = (
    "<h2>A heading</h2><p>Some <b>bold</b> words and <a href='https://example.org/'>a link</a>.</p>"
)
LINK = {"text": "Go there", "path": "/issues/"}
TABLE = {
    "columns": [{"type": "text", "heading": "State"}, {"type": "number", "heading": "Year"}],
    "rows": [{"values": ["New Mexico", "2007"]}],
    "caption": "",
}


def photo() -> dict[str, Any]:
    picture = {"image": make.image().pk, "decorative": False, "alt_text": "A pink field"}
    return {"image": picture, "caption": "A caption", "shape": "tall"}


def bare_photo() -> dict[str, Any]:
    return {"image": {"image": make.image().pk, "decorative": True, "alt_text": ""}}


# Values are made when a test runs: most need something in the database.
FILLED: dict[str, Callable[[], Any]] = {
    "text": lambda: HTML,
    "quote": lambda: {
        "words": "What was said", "who": "A person", "where": "A hearing",
        "source": "https://example.org/",
    },
    "fold": lambda: {"items": make.items({"question": "Why?", "answer": "<p>Because.</p>"})},
    "table": lambda: {"caption": "States", "table": TABLE, "note": "A note"},
    "photo": photo,
    "photo_pair": lambda: {"photos": make.items(photo(), photo())},
    "downloads": lambda: {"heading": "Files", "documents": make.items(make.document().pk)},
    "stat": lambda: {"statistic": make.statistic().pk},
    "call_to_action": lambda: {"heading": "Do", "text": "Why", "link": LINK, "stock": "mint"},
    "sign_up": lambda: {"heading": "Hear it", "text": "Now and then"},
    "donate": lambda: {"note": "A note of this page"},
    "contact": lambda: {"who": "press"},
    "statement": lambda: {
        "heading": "A claim", "heading_as": "h2", "look": "statement", "lede": "First",
        "text": "<p>More</p>", "photos": make.items(photo(), photo()), "link": LINK,
        "stock": "pink",
    },
    "stat_band": lambda: {
        "heading": "Figures", "intro": "What follows", "link": LINK,
        "statistics": make.items(*(make.statistic().pk for _ in range(6))),
    },
    "methods": lambda: {
        "heading": "Ways", "intro": "Seven", "link": LINK,
        "items": make.items({"title": "One", "text": "A line"}, {"title": "Two", "text": ""}),
    },
    "issue_list": lambda: {"heading": "Issues", "intro": "All", "link": LINK},
    "newest_wins": lambda: {
        "heading": "Since {first_year}", "intro": "All", "link": LINK,
        "wins": make.items(make.win().pk),
    },
    "newest_actions": lambda: {
        "heading": "Actions", "intro": "All", "how_many": 2, "link": LINK,
        "other_ways": make.items(LINK),
    },
    "card_grid": lambda: {
        "heading": "Cards", "intro": "All",
        "cards": make.items(
            {"fills": "", "page": make.issue().pk, "title": "Own", "text": "Own", "link": LINK},
            {"fills": "actions", "page": None, "title": "Act", "text": "", "link": {}},
            {"fills": "issues", "page": None, "title": "Issues", "text": "", "link": {}},
        ),
    },
}  # fmt: skip
MINIMAL: dict[str, Callable[[], Any]] = {
    "text": lambda: "<p>Words</p>",
    "quote": lambda: {"words": "What was said", "who": "A person"},
    "fold": lambda: {"items": make.items({"question": "Why?", "answer": "<p>Because.</p>"})},
    "table": lambda: {"caption": "States", "table": {**TABLE, "rows": []}},
    "photo": bare_photo,
    "photo_pair": lambda: {"photos": make.items(bare_photo(), bare_photo())},
    "downloads": lambda: {"documents": make.items(make.document().pk)},
    "stat": lambda: {"statistic": make.statistic().pk},
    "call_to_action": lambda: {"heading": "Do"},
    "sign_up": lambda: {"heading": "Hear it"},
    "donate": dict,
    "contact": lambda: {"who": "contact"},
    "statement": lambda: {"heading": "A claim", "heading_as": "p", "look": "statement"},
    "stat_band": lambda: {"heading": "Figures", "statistics": make.items(make.statistic().pk)},
    "methods": lambda: {"heading": "Ways", "items": make.items({"title": "One"})},
    "issue_list": lambda: {"heading": "Issues"},
    "newest_wins": lambda: {"heading": "Wins"},
    "newest_actions": lambda: {"heading": "Actions", "how_many": 1},
    "card_grid": lambda: {"cards": make.items({"title": "Own"})},
}
KINDS = list(PageStream.base_blocks)
# The library may hold no file yet.
NEEDS_CHOICE = {"downloads"}


def page_with(kind: str, value: Any) -> StandardPage:
    return make.standard_page(body=[make.block(kind, value)])


def test_every_block_is_tried() -> None:
    assert set(KINDS) == FILLED.keys() == MINIMAL.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_block_shows_all_that_was_typed(client: Client, kind: str) -> None:
    value = FILLED[kind]()
    main = visit(client, page_with(kind, value))
    typed = {v for v in value.values() if isinstance(v, str)} if isinstance(value, dict) else set()
    not_words = {"h2", "statement", "pink", "mint", "press", "tall", "https://example.org/"}
    for text in typed - not_words:
        assert text.partition("{")[0].strip("<p>/").strip() in words(main)


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_with_only_what_it_needs(client: Client, kind: str) -> None:
    visit(client, page_with(kind, MINIMAL[kind]()))


@pytest.mark.parametrize("look", ["statement", "board", "beside"])
@pytest.mark.parametrize("given", [FILLED, MINIMAL], ids=["filled", "minimal"])
def test_every_look_of_a_statement(
    client: Client, look: str, given: dict[str, Callable[[], Any]]
) -> None:
    main = visit(client, page_with("statement", {**given["statement"](), "look": look}))
    assert "A claim" in words(main).replace("\n", " ")


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_twice_on_a_page_repeats_no_id(client: Client, kind: str) -> None:
    twice = [make.block(kind, FILLED[kind]()) for _ in range(2)]
    visit(client, make.standard_page(body=twice))


@pytest.mark.parametrize("kind", KINDS)
def test_an_editor_sees_a_preview(client: Client, kind: str) -> None:
    boss = get_user_model().objects.create_superuser("boss", "boss@example.org", "a-long-password")
    client.force_login(boss)
    block = HomePage._meta.get_field("body").stream_block.child_blocks[kind]
    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})
    assert response.status_code == 200
    html = response.content.decode()
    assert "css/site" in html
    if kind not in NEEDS_CHOICE:
        main = main_of(html)
        assert words(main) or main.find(f".//{XHTML}form") is not None, "it shows nothing"
