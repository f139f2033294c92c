"""Answers a search: all its words; else their beginnings; else what was meant; else any of them."""

from dataclasses import dataclass, replace

from dpa.freshness.memory import remember
from dpa.search.asking import Asked, asked, corrected
from dpa.search.finding import Chosen, Found, find
from dpa.search.folding import folded
from dpa.search.labels import place_names
from dpa.search.query_text import ALL, ANY, BEGINNINGS, text_query
from dpa.search.spelling import slips

# With so few results a slip is worth a question.
FEW = 3


@dataclass(frozen=True)
class Answer:
    """What was found, for which words, and what to say about it.

    `meant`: the words that the results are for, where they are not those that were typed.
    `perhaps`: what the reader may have meant. `loose`: results hold some of the words only.
    """

    asked: Asked
    found: Found
    meant: str = ""
    perhaps: str = ""
    loose: bool = False


def answer(text: str, language: str, chosen: Chosen) -> Answer:
    """The results in one language."""
    one = _with_places(asked(text, language), language)
    if not one.parts:
        return Answer(one, Found())
    ways = text_query(one, language)
    found = find(one, language, chosen, ALL, ways)
    if found.anything and found.total >= FEW:
        return Answer(one, found)
    meant = _meant(one, language)
    if found.anything:
        return Answer(one, found, perhaps=meant.words if meant else "")
    begun = find(one, language, chosen, BEGINNINGS, ways)
    if begun.anything:
        return Answer(one, begun, perhaps=meant.words if meant else "")
    if meant:
        right_ways = text_query(meant, language)
        for how in (ALL, ANY):
            right = find(meant, language, chosen, how, right_ways)
            if right.anything:
                return Answer(one, right, meant=meant.words, loose=how == ANY)
    if sum(not part.excluded for part in one.parts) > 1:
        some = find(one, language, chosen, ANY, ways)
        return Answer(one, some, loose=some.anything)
    return Answer(one, begun)


def _meant(one: Asked, language: str) -> Asked | None:
    """The search without slips; None where there are none that we know better."""
    if not one.plain or not (known := slips(one.plain, language)):
        return None
    right = corrected(one, known, language)
    return _with_places(right, language) if right.words != one.words else None


def _with_places(one: Asked, language: str) -> Asked:
    """With the places that are named beside other words: “is weed legal in new york”."""
    if len(one.parts) < 2:
        return one
    rest, found = f" {folded(one.words)} ", []
    for name, slug in remember(("folded places", language), lambda: _folded_places(language)):
        if name in rest:
            rest = rest.replace(name, " | ")
            found.append(slug)
    return replace(one, places=tuple(found))


def _folded_places(language: str) -> list[tuple[str, str]]:
    """Their names as words of a search, the longest first: the city before the state."""
    names = {f" {folded(name)} ": slug for slug, name in place_names(language).items()}
    return sorted(names.items(), key=lambda pair: len(pair[0]), reverse=True)
