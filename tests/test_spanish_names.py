"""English on Spanish pages is marked as English, in what is read out as well as in what is seen."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from wagtail.models import Page

from dpa.images.models import SiteImage
from dpa.stats.models import Source, Statistic
from dpa.translations.twins import twins
from tests import factories
from tests.kinds import EVERY
from tests.markup import XHTML, parsed
from tests.spanish import english, said, spanish_tree

pytestmark = pytest.mark.django_db

SHORTEST = 12
PATHS = sorted(path for path in EVERY.values() if path.startswith("/es/"))
# What is there to be copied is one string.
COPIED = re.compile(r"^Drug Policy Alliance\. (“|\(\d{4}\)\. )|^@misc|^\[ \{")


def only_in_english() -> set[str]:
    """Whatever the site says that has no Spanish text: titles, names, descriptions."""
    pages = list(Page.objects.filter(locale__language_code="en", depth__gte=2))
    translated = twins(pages, "es")
    found = {page.title for page in pages if page.pk not in translated}
    found |= set(SiteImage.objects.values_list("description", flat=True))
    found |= set(Source.objects.filter(written_in="en").values_list("title", flat=True))
    found |= set(
        Statistic.objects.filter(locale__language_code="en").values_list("title", flat=True)
    )
    return {text for text in found if len(text) >= SHORTEST and text != "Drug Policy Alliance"}


def unmarked(html: str, known: set[str]) -> Iterator[str]:
    body = parsed(html).find(f".//{XHTML}body")
    assert body is not None
    whole, _ = english()
    for text in (" ".join(one.split()) for one in said(body)):
        if COPIED.match(text):
            continue
        # A word in small letters is a value, as programs get it.
        is_ours = text in whole and not (text.islower() and " " not in text)
        if is_ours or any(one in text for one in known):
            yield text


def test_no_name_or_text_is_english_without_saying_so(client: Client) -> None:
    spanish_tree()
    known = only_in_english()
    assert "Ask where the naloxone is" in known
    found = {path: list(unmarked(client.get(path).text, known)) for path in PATHS}
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_a_link_to_an_english_action_is_named_in_both_languages(client: Client) -> None:
    spanish_tree()
    factories.action(title="Only told in English")
    html = " ".join(client.get("/es/actions/").text.split())
    assert 'Actúa<span class="sr"> – <span lang="en">Only told in English</span></span></a>' in html
    assert not re.search(r'aria-label="[^"]*Only told in English', html)
    assert "En inglés." in html
    assert "En Inglés" not in html
