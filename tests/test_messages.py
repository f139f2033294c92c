"""The interface in other languages: every word is marked, and every marked word is translated."""

import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.template.base import Lexer, TokenType
from django.template.defaultfilters import date as date_filter
from django.utils import translation

from dpa.translations.messages import LOCALE, as_code, catalog, key, marked, marked_in
from tests import house

LANGUAGES = sorted(folder.name for folder in LOCALE.iterdir())
# Only staff see these; and mails, which have a text of their own for each language.
FOR_STAFF = ("wagtailadmin", "wagtailcore", "crm", "follows", "mail")
# Attributes that are read out or shown.
SAID = {"alt", "aria-label", "title", "placeholder", "aria-description", "label"}
# Where a tag or a variable stood: fits into any HTML, and is no word.
HOLE = "x1x"
# Says the same in every language.
NAMES = re.compile(
    r"Drug Policy( Alliance)?|Alliance|Frictionless Data Package|APA|BibTeX|CSL-JSON|Atom|JSON|CSV"
)
WORD = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
# Still to be marked: this list only ever gets shorter.
NOT_YET = (
)  # fmt: skip


def said_by_templates() -> list[Path]:
    folder = house.CLONE / "templates"
    return [
        path
        for path in house.templates()
        if not path.relative_to(folder).as_posix().startswith((*FOR_STAFF, *NOT_YET))
        and "admin" not in path.relative_to(folder).as_posix()
    ]


def outside_translation(template: str) -> str:
    """The HTML that a template brings itself, without what it marks for translation."""
    html, inside = [], ""
    for token in Lexer(template).tokenize():
        tag = token.contents.split()[0] if token.token_type == TokenType.BLOCK else ""
        if inside:
            inside = "" if tag == f"end{inside}" else inside
        elif tag in {"blocktranslate", "blocktrans", "comment", "verbatim"}:
            inside = tag
        elif token.token_type == TokenType.TEXT:
            html.append(token.contents)
        if token.token_type != TokenType.TEXT and token.token_type != TokenType.COMMENT:
            html.append(HOLE)
    return "".join(html)


def says(text: str) -> bool:
    """Whether there are words in it that another language has others for."""
    return bool(WORD.search(NAMES.sub("", text.replace(HOLE, " "))))


class Unmarked(HTMLParser):
    """Collects the words between tags and in attributes that people read."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.skipped += tag in {"script", "style", "svg", "code", "kbd", "samp"}
        self.found += [v for n, v in attrs if n in SAID and v and says(v)]

    def handle_endtag(self, tag: str) -> None:
        self.skipped -= tag in {"script", "style", "svg", "code", "kbd", "samp"}

    def handle_data(self, data: str) -> None:
        if not self.skipped and says(data):
            self.found.append(data.strip())


def unmarked(template: str) -> list[str]:
    parser = Unmarked()
    parser.feed(outside_translation(template))
    return parser.found


@pytest.mark.parametrize("path", said_by_templates(), ids=house.short)
def test_every_word_of_a_template_is_marked_for_translation(path: Path) -> None:
    assert unmarked(path.read_text()) == []


def test_a_word_that_is_not_marked_is_noticed() -> None:
    assert unmarked("<p>Seen</p>") == ["Seen"]
    assert unmarked('<p aria-label="Seen {{ x }}">{% translate "Not" %}</p>') == ["Seen x1x"]
    assert unmarked("{% blocktranslate %}Not <b>seen</b>{% endblocktranslate %} {{ x }} · 5") == []


def test_marked_texts_are_collected_wherever_they_stand() -> None:
    template = """{% load i18n %}<ul>
        <li>{% translate "One" %}</li>
      {% translate "Two" context "a number" %}
    {% blocktranslate count n=3 %}a thing{% plural %}{{ n }} things{% endblocktranslate %}
    </ul>"""
    texts = {(None, "One", ""), ("a number", "Two", ""), (None, "a thing", "%(n)s things")}
    assert set(marked_in(as_code(template))) == texts
    assert set(marked_in('say(_("Three"), ngettext("a", "b", 2), other("No"))')) == {
        (None, "Three", ""),
        (None, "a", "b"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_marked_is_translated(language: str) -> None:
    """`make messages` adds what is missing here and drops what is gone."""
    entries = {key(entry): entry for entry in catalog(language)}
    assert set(entries) == marked()
    assert [e.msgid for e in entries.values() if not e.translated() or "fuzzy" in e.flags] == []


def holes(text: str) -> list[str]:
    return sorted(re.findall(r"%\(\w+\)[sd]|%[sd]|\{\w*\}", text))


def pairs(entry: polib.POEntry) -> Iterator[tuple[str, str]]:
    if not entry.msgid_plural:
        yield entry.msgid, entry.msgstr
    for number, text in entry.msgstr_plural.items():
        yield (entry.msgid_plural if number else entry.msgid), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places(language: str) -> None:
    """The one of a pair may say “one” in words where the other has the number."""
    for entry in catalog(language):
        for original, ours in pairs(entry):
            missing = set(holes(original)) - set(holes(ours))
            strange = set(holes(ours)) - set(holes(entry.msgid_plural or original))
            assert not missing or (entry.msgid_plural and len(missing) == 1), entry.msgid
            assert not strange, entry.msgid
            assert original[:1].isspace() == ours[:1].isspace(), entry.msgid
            assert original[-1:].isspace() == ours[-1:].isspace(), entry.msgid


def test_dates_are_written_in_every_language() -> None:
    """A name that one language lacks would be printed as it stands."""
    modules = {code: import_module(f"dpa.formats.{code}.formats") for code, _ in settings.LANGUAGES}
    names = [{n for n in vars(module) if n.isupper()} for module in modules.values()]
    assert all(one == names[0] for one in names)
    with translation.override("es"):
        assert date_filter(date(2026, 11, 26), "WEEKDAY_DATE") == "jueves 26 de noviembre de 2026"
