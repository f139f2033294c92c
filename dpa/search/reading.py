"""All that stands in streams and rich text as plain words, figures at the value they have now."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from typing import Any

from django.db.models import Model
from django.utils.html import strip_tags
from wagtail.blocks import ChoiceBlock, ListBlock, MultipleChoiceBlock, StreamBlock, StructBlock
from wagtail.rich_text import RichText, expand_db_html
from wagtail.search.index import RelatedFields, SearchField

from dpa.search.folding import IMPOSSIBLE, plain_numbers
from dpa.search.languages import MOST_TEXT

BETWEEN = re.compile(r"</(?:p|li|h[1-6]|td|th|blockquote|div)>|<br\s*/?>")
NUMBER = re.compile(r"\d[\d.]*")
MOST_NUMBERS = 2000
# What a chosen thing says where it stands on a page, by its model.
Say = Callable[[Any], str]
_said: dict[type[Model], Say] = {}


def say(model: type[Model], words: Say) -> None:
    """Sections say what a thing of theirs says where a block shows it."""
    _said[model] = words


def text_of(html: str) -> str:
    """HTML without its tags, blocks set apart."""
    return " ".join(unescape(strip_tags(BETWEEN.sub(r"\g<0> ", html))).split())


def rich(source: str) -> str:
    """What readers see of rich text as the database keeps it."""
    return text_of(expand_db_html(source))


def words_in(block: Any, value: Any) -> Iterator[str]:
    """Every text that a block's value shows, in its order."""
    if value is None or value == "":
        return
    if isinstance(value, Model):  # chosen by the editor; a picture is one with a block around it
        if said := next((_said[base] for base in type(value).__mro__ if base in _said), None):
            yield said(value)
    elif isinstance(block, StructBlock):
        if hasattr(block, "as_read"):  # it shows something else than what was typed
            value = block.as_read(value)
        for name, child in block.child_blocks.items():
            yield from words_in(child, value.get(name))
    elif isinstance(block, ListBlock):
        for item in value:
            yield from words_in(block.child_block, item)
    elif isinstance(block, StreamBlock):
        for child in value:
            yield from words_in(child.block, child.value)
    elif isinstance(block, ChoiceBlock | MultipleChoiceBlock):
        return  # how a block looks, in words for editors
    elif isinstance(value, RichText):
        yield rich(value.source)
    else:
        yield from block.get_searchable_content(value)


def searchable(thing: Any, without: tuple[str, ...] = ()) -> str:
    """All text of the fields that a model names as searchable, as readers see it."""
    return clean(" ".join(_texts(thing, type(thing).get_search_fields(), without)))


def _texts(thing: Any, fields: Iterable[Any], without: tuple[str, ...] = ()) -> Iterator[str]:
    for field in fields:
        if isinstance(field, RelatedFields) and _is_part(thing, field.field_name):
            for part in getattr(thing, field.field_name).all():
                yield from _texts(part, field.fields)
        if not isinstance(field, SearchField) or field.field_name in without:
            continue
        value: Any = getattr(thing, field.field_name, None)
        if hasattr(value, "stream_block"):
            yield from words_in(value.stream_block, value)
        elif value := value() if callable(value) else value:
            yield rich(value) if "<" in str(value) else str(value)


def _is_part(thing: Any, name: str) -> bool:
    """Whether those things are lines of this one; what it only points at speaks for itself."""
    return bool(thing._meta.get_field(name).one_to_many)


def clean(text: str) -> str:
    """Text as the search keeps it: on one line, no longer than anybody reads."""
    whole = unicodedata.normalize("NFC", IMPOSSIBLE.sub(" ", text))
    return " ".join(whole.split())[:MOST_TEXT]


def numbers_in(*texts: str) -> str:
    """Every number in the texts once, in one way of writing."""
    found = (n.rstrip(".") for t in texts for n in NUMBER.findall(plain_numbers(t)))
    return " ".join(list(dict.fromkeys(found))[:MOST_NUMBERS])
