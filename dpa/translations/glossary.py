"""Our terms in other languages, `locale/<language>/glossary.csv`, and whether a text keeps to them.

A line is a term (other forms after “|”), how it is said, renderings that are wrong, whether the
right one must appear (“yes”) where the term does, and why.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.utils.html import strip_tags

LOCALE = Path(__file__).resolve().parent.parent.parent / "locale"


@dataclass(frozen=True)
class Term:
    """One line of the glossary."""

    forms: tuple[str, ...]
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    strict: bool
    note: str = ""

    def problems(self, original: str, translation: str) -> list[str]:
        """What is wrong with a translation where the original has this term: full sentences."""
        if not says(original, self.forms):
            return []
        term, wanted = self.forms[0], "” or “".join(self.right)
        if found := says(translation, self.wrong):
            return [f"“{term}” is rendered as “{found}”; the glossary wants “{wanted}”."]
        if self.strict and not says(translation, self.right):
            return [f"“{term}” is missing in the translation; the glossary wants “{wanted}”."]
        return []


def says(text: str, wordings: Iterable[str]) -> str:
    """The first of the wordings that stands in the text as whole words, as it stands there."""
    for words in wordings:
        pattern = r"\s+".join(map(re.escape, words.split()))
        if found := re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
            return found[0]
    return ""


@lru_cache(maxsize=8)
def glossary(language: str) -> tuple[Term, ...]:
    """The terms of a language; none where there is no glossary."""
    path = LOCALE / language / "glossary.csv"
    if not path.exists():
        return ()
    with path.open(newline="") as lines:
        return tuple(_term(line) for line in csv.DictReader(lines))


def _term(line: dict[str, str]) -> Term:
    def several(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in line[name].split("|") if part.strip())

    strict = line["must_appear"] == "yes"
    return Term(several("term"), several("say"), several("never"), strict, line["why"])


def problems(language: str, original: str, translation: str) -> list[str]:
    """What the glossary has against this translation. Empty where nothing is translated yet."""
    if not translation or original == translation:
        return []
    before, after = plain(original), plain(translation)
    return [told for term in glossary(language) for told in term.problems(before, after)]


def plain(text: str) -> str:
    """The words alone: tags gone, spaces and apostrophes of one kind."""
    bare = strip_tags(re.sub(r"</(p|li|h\d)>|<br/?>", " ", text))
    return " ".join(bare.replace("’", "'").replace("&nbsp;", " ").split())
