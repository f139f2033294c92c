"""Finds the interface's English words in a page that is meant to be Spanish."""

import re
from collections.abc import Iterator
from functools import cache
from xml.etree.ElementTree import Element

from wagtail.models import Locale

from actions.models import ActionIndexPage
from dpa.translations.messages import catalog
from home.demo.spanish_actions import plant_spanish_actions
from home.demo.streams import Links
from home.models import HomePage
from tests.markup import XHTML, main_of, parsed

READ = ("alt", "aria-label", "title", "placeholder", "aria-description", "label", "value")
HOLE = re.compile(r"%\(\w+\)[sd]|<[^<>]*>|&\w+;")
SHORTEST = 12  # a piece of a sentence that no Spanish text holds by chance


@cache
def english() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole texts of the interface that Spanish says otherwise, and the pieces of longer ones."""
    whole, pieces = set(), set()
    for entry in catalog("es"):
        for text in filter(None, (entry.msgid, entry.msgid_plural)):
            if text in {entry.msgstr, *entry.msgstr_plural.values()}:
                continue
            whole.add(text)
            parts = [" ".join(part.split()) for part in HOLE.split(text)]
            pieces |= {part for part in parts if len(part) >= SHORTEST and " " in part}
    return frozenset(whole), tuple(sorted(pieces))


def said(element: Element, language: str = "es") -> Iterator[str]:
    """What is read in that language below the element: text, and attributes that are read out."""
    here = element.get("lang", language)
    if element.tag in {f"{XHTML}script", f"{XHTML}style", f"{XHTML}svg"}:
        return
    if here == "es":
        yield element.text or ""
        # Of choices the value goes to the server; of buttons it is read.
        names = [n for n in READ if n != "value" or element.tag == f"{XHTML}input"]
        yield from (element.get(name, "") for name in names)
    for child in element:
        yield from said(child, here)
        if here == "es":
            yield child.tail or ""


def english_words(html: str) -> list[str]:
    """Every text of the interface that stands in the main part, or in the title, in English."""
    whole, pieces = english()
    title = parsed(html).find(f".//{XHTML}title")
    texts = [" ".join(text.split()) for text in said(main_of(html))]
    texts.append((title.text or "") if title is not None else "")
    found = [text for text in texts if text in whole]
    found += [piece for text in texts for piece in pieces if piece in text]
    return list(dict.fromkeys(found))


def spanish_tree() -> ActionIndexPage:
    """The Spanish home page and list of actions, with the demo's Spanish actions below it."""
    spanish = Locale.objects.get(language_code="es")
    for model in (HomePage, ActionIndexPage):
        page = model.objects.exclude(locale=spanish).get()
        if not page.has_translation(spanish):
            page.copy_for_translation(spanish).save_revision().publish()
    plant_spanish_actions(Links(), lambda line: None)
    return ActionIndexPage.objects.get(locale=spanish)
