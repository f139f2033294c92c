"""What a reader typed, taken apart: words, phrases in quotation marks, what must not stand there.

Nothing typed reaches PostgreSQL as an operator: each part is handed over as a value.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from dpa.freshness.memory import remember
from dpa.search.folding import folded, typed
from dpa.search.models import Synonym
from dpa.search.models.synonym import lines_of

LONGEST = 120
MOST_PARTS = 12
# The longest synonym of staff, in words.
MOST_TOGETHER = 5
# These ask how many; PostgreSQL knows the English ones as words that say nothing.
QUESTIONS = {"cuanto", "cuanta", "cuantos", "cuantas"}
YEAR = re.compile(r"(?:19|20)\d\d")
# What stands between a name and its year: “overdose deaths in 2024”.
BEFORE_YEARS = {"in", "for", "of", "en", "de", "del", "para"}
PART = re.compile(r'(-?)(?:"([^"]+)"?|[“«]([^”»]+)[”»]?|(\S+))')


@dataclass(frozen=True)
class Part:
    """One thing that has to stand in a result, in any of these ways; or must not stand there."""

    ways: tuple[str, ...]
    excluded: bool = False
    exact: bool = False


@dataclass(frozen=True)
class Asked:
    """A search: the words as typed, its parts, and all names that it may mean as a whole.

    `dated`: the names that are left without the years in it, of what says something of `years`.
    `places`: slugs of the places that are named in it.
    """

    words: str
    parts: tuple[Part, ...]
    names: tuple[str, ...]
    dated: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def plain(self) -> list[str]:
        """Single words that were asked for as they are, for whom slips are looked up."""
        wanted = (p.ways[0] for p in self.parts if not p.excluded and not p.exact)
        return [way for way in wanted if way.isalpha() and len(way) > 3]


def synonyms(language: str) -> Mapping[str, tuple[str, ...]]:
    """What else each word or phrase of staff's list stands for."""

    def read() -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for row in Synonym.objects.filter(language=language):
            for line in lines_of(row.words):
                found[line] = tuple(dict.fromkeys((*found.get(line, ()), folded(row.meaning))))
        return found

    return remember(("search synonyms", language), read)


def asked(text: str, language: str) -> Asked:
    """Takes a search apart."""
    words = typed(text, LONGEST)
    known = synonyms(language)
    parts: list[Part] = []
    for minus, straight, curly, bare in PART.findall(words)[:MOST_PARTS]:
        exact = bool(straight or curly)
        # “-” begins what must not stand there; a lone dash or a range of years is none.
        excluded = bool(minus) and (exact or bare[:1].isalpha())
        for way in [folded(straight or curly)] if exact else folded(bare).split():
            if way and len(parts) < MOST_PARTS:
                parts.append(Part((way,), excluded, exact))
    parts = [part for part in parts if part.ways[0] not in QUESTIONS or part.exact] or parts
    # Who leaves something out does not mean the name of one thing.
    whole = "" if any(part.excluded for part in parts) else folded(words)
    names = (whole, *known.get(whole, ())) if whole else ()
    rest, years = without_years(whole)
    dated = (rest, *known.get(rest, ())) if rest and years else ()
    return Asked(words, tuple(_together(parts, known)), names, dated, years)


def without_years(text: str) -> tuple[str, tuple[str, ...]]:
    """The other words, and the years: “overdose deaths in 2024” is about “overdose deaths”."""
    words = text.split()
    years = tuple(word for word in words if YEAR.fullmatch(word))
    rest = [word for word in words if word not in years]
    while years and rest and rest[-1] in BEFORE_YEARS:
        rest.pop()
    return " ".join(rest), years


def _together(parts: list[Part], known: Mapping[str, tuple[str, ...]]) -> list[Part]:
    """Neighbors that staff know as one word become one part, with what it stands for."""
    found: list[Part] = []
    at = 0
    while at < len(parts):
        for size in range(min(MOST_TOGETHER, len(parts) - at), 0, -1):
            some = parts[at : at + size]
            phrase = " ".join(part.ways[0] for part in some)
            if phrase in known and not any(part.excluded or part.exact for part in some):
                found.append(Part((phrase, *known[phrase])))
                break
        else:
            size = 1
            found.append(parts[at])
        at += size
    return found


def corrected(one: Asked, slips: Mapping[str, str], language: str) -> Asked:
    """The same search with slips put right, as if it had been typed so."""
    words = re.sub(
        r"[^\W\d_]+", lambda match: slips.get(folded(match[0]), match[0]), one.words
    )  # fmt: skip
    return asked(words, language)
