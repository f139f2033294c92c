"""The results of one page of the list, each with all that its lines need."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Value
from django.db.models.functions import Concat

from dpa.search.asking import asked
from dpa.search.bridging import in_english
from dpa.search.finding import Chosen, Found, find
from dpa.search.models import SearchDocument
from dpa.search.places import leads_somewhere
from dpa.search.registry import Kind, kind_of
from dpa.search.snippets import Pieces, marked, passage, pattern

IN_ENGLISH = 5


@dataclass(frozen=True)
class Result:
    """A document, the name of its kind, and its texts in pieces that say where they match."""

    document: SearchDocument
    kind: Kind
    title: Pieces
    text: Pieces


def results(keys: Iterable[int], stems: Iterable[str]) -> list[Result]:
    """In the order of the keys. What was taken down a moment ago is missing."""
    found = SearchDocument.objects.defer("words", "heads", "terms", "numbers", "names")
    return _told(found.in_bulk(list(keys)), keys, stems)


def _told(
    found: dict[int, SearchDocument], keys: Iterable[int], stems: Iterable[str]
) -> list[Result]:
    words = pattern(stems)
    return [
        Result(one, kind_of(one.kind), marked(one.title, words), marked(passage(one, words), words))
        for key in keys
        if (one := found.get(key)) and leads_somewhere(one.kind, one.slug)
    ]


def in_other(text: str, language: str) -> Found:
    """What the same words find in another language than the page's."""
    return find(asked(text, language), language, Chosen())


def english_only(text: str, language: str, limit: int = IN_ENGLISH) -> list[Result]:
    """The first results in English of what the language of the page does not have."""
    found = find(in_english(text, language), "en", Chosen())
    spanish = SearchDocument.objects.filter(
        # Where a slug was taken already, Wagtail gives the translation one with a number: “home-1”.
        language=language,
        kind=OuterRef("kind"),
        slug__in=[OuterRef("slug"), Concat(OuterRef("slug"), Value("-1"))],
    )
    there = SearchDocument.objects.defer("words", "heads", "terms", "numbers", "names")
    alone = there.filter(~Exists(spanish)).in_bulk(found.keys)
    return _told(alone, [key for key in found.keys if key in alone][:limit], found.stems)
