"""Slips of the keyboard: words that stand nowhere, and the nearest that do."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import connection

from dpa.search.asking import synonyms
from dpa.search.folding import folded
from dpa.search.languages import configuration
from dpa.search.registry import names_of_kinds

CANDIDATES = 20
# Longer words may hold a second slip, if enough of what is left is alike. What has the very same
# letters is nearly always meant.
ALIKE = 0.4
# For each word: what looks like it, how much, and whether it stands on the site in any language or
# is another form of that: “cookies” is no slip where “cookie” stands.
NEAR = """
SELECT asked.word, near.word, near.plain, near.documents, similarity(near.plain, asked.word),
       EXISTS (SELECT FROM search_searchword any_of
               WHERE any_of.language = ANY(%(languages)s) AND any_of.plain = asked.word)
       OR to_tsvector(%(config)s::regconfig, asked.word)
          = to_tsvector(%(config)s::regconfig, near.plain)
FROM unnest(%(words)s::text[]) asked(word)
LEFT JOIN LATERAL (
  SELECT word, plain, documents FROM search_searchword
  WHERE language = %(language)s
    AND (plain %% asked.word OR plain LIKE left(asked.word, 2) || '%%')
    AND left(plain, 1) = left(asked.word, 1)
    AND length(plain) BETWEEN length(asked.word) - 2 AND length(asked.word) + 2
  ORDER BY similarity(plain, asked.word) DESC, documents DESC
  LIMIT %(candidates)s
) near ON true
"""


def distance(one: str, other: str) -> int:
    """How many letters must be changed, added, dropped or swapped (Damerau–Levenshtein)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        above, row = row, [i]
        for j, b in enumerate(other, start=1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = above
    return row[-1]


def slips(words: Iterable[str], language: str) -> dict[str, str]:
    """What each word that stands nowhere probably should be; those without an idea left out."""
    near: dict[str, list[tuple[int, int, str]]] = {}
    known = real_words(language)
    values: dict[str, Any] = {
        "words": list(words), "language": language, "candidates": CANDIDATES,
        "languages": [code for code, _name in settings.LANGUAGES],
        "config": configuration(language),
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(NEAR, values)
        for asked, word, plain, documents, alike, stands in cursor.fetchall():
            if stands:
                known.add(asked)
            if word is None or asked in known:
                continue
            steps = distance(asked, plain)
            same = alike >= ALIKE or sorted(asked) == sorted(plain)
            if steps <= (allowed(asked) if same else 1):
                near.setdefault(asked, []).append((steps, -documents, word))
    return {asked: min(found)[2] for asked, found in near.items() if asked not in known}


def allowed(word: str) -> int:
    """How many slips a word of its length may hold and still be meant."""
    return 1 if len(word) < 8 else 2 if len(word) < 11 else 3


def real_words(language: str) -> set[str]:
    """Words that are none of ours and yet no slips: of synonyms, and of what kinds are called."""
    texts = [*names_of_kinds()]
    for phrase, meanings in synonyms(language).items():
        texts += [phrase, *meanings]
    return {word for text in texts for word in folded(text).split()}
