"""A search as PostgreSQL reads it, in its own language for text search."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from django.db import connection

from dpa.search.asking import Asked, Part
from dpa.search.languages import configuration

ALL, BEGINNINGS, ANY = "all", "beginnings", "any"
# Fewer letters begin too many words.
SHORTEST_BEGINNING = 3
LETTERS = r"[\W_]+"
BEGINNING = re.compile(r"'(\w+)':\*")


def _way(way: str, how: str) -> tuple[str, str]:
    """How one way is asked for, and its value."""
    bare = re.sub(LETTERS, "", way)
    if how == BEGINNINGS and " " not in way and len(bare) >= SHORTEST_BEGINNING:
        return "to_tsquery(%s::regconfig, %s)", f"'{bare}':*"
    return "phraseto_tsquery(%s::regconfig, %s)", way


def _begun(way: str, config: str) -> tuple[str, list[Any]]:
    """What may become another word: “over” says nothing, and is the beginning of “overdose”."""
    bare = f"'{re.sub(LETTERS, '', way)}':*"
    silent = "numnode(to_tsquery(%s::regconfig, %s)) = 0"
    return f"CASE WHEN {silent} THEN %s::tsquery ELSE ''::tsquery END", [config, bare, bare]


def _part(part: Part, how: str, config: str) -> tuple[str, list[Any]]:
    asked = [_way(way, how if not part.exact else ALL) for way in part.ways]
    either = " || ".join(call for call, _ in asked)
    values = [value for _, way in asked for value in (config, way)]
    return (f"(!!({either}))" if part.excluded else f"({either})"), values


class Ways(NamedTuple):
    """A search in each way it may be asked, as text, “” where nothing is left to look for.

    All its words, all as beginnings of words, any of them; and the stems to mark.
    """

    all: str = ""
    beginnings: str = ""
    any: str = ""
    stems: tuple[str, ...] = ()


def text_query(one: Asked, language: str, *, typing: bool = False) -> Ways:
    """All ways in one question to the database. `typing`: the last word may not be whole yet."""
    config = configuration(language)
    wanted = [p for p in one.parts if not p.excluded]
    if not wanted:
        return Ways()
    made = [_whole(one, how, config, typing) for how in (ALL, BEGINNINGS, ANY)]
    spoken = " ".join(way for part in wanted for way in part.ways)
    texts = ", ".join(f"({sql})::text" for sql, _ in made)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {texts}, tsvector_to_array(to_tsvector(%s::regconfig, %s))",
            [*(value for _, values in made for value in values), config, spoken],
        )
        whole, beginnings, any_of_them, stems = cursor.fetchone() or ("", "", "", [])
    return Ways(whole, _long_enough(beginnings, one), any_of_them, tuple(_to_mark(stems, one)))


def _to_mark(stems: Iterable[str], one: Asked) -> Iterator[str]:
    """The stems, and words as typed where so little is left of them that it begins others."""
    words = {word for part in one.parts for way in part.ways for word in way.split()}
    for stem in stems:
        longer = [w for w in words if w.startswith(stem) and len(w) > len(stem) + 1]
        short = len(stem) <= SHORTEST_BEGINNING and stem not in words
        yield from longer if short and longer else [stem]


def _long_enough(query: str, one: Asked) -> str:
    """Without beginnings that are left of longer words: “donar” has the stem “don”, not “dónde”."""
    typed = {way for part in one.parts for way in part.ways}

    def checked(match: "re.Match[str]") -> str:
        stem = match[1]
        return match[0] if len(stem) > SHORTEST_BEGINNING or stem in typed else f"'{stem}'"

    return BEGINNING.sub(checked, query or "")


def _whole(one: Asked, how: str, config: str, typing: bool) -> tuple[str, list[Any]]:
    made = [_part(p, how, config) for p in one.parts if not p.excluded]
    last = one.parts[-1]
    if typing and how == BEGINNINGS and last.ways[0].isalpha() and not last.excluded:
        (whole, values), (begun, more) = made[-1], _begun(last.ways[0], config)
        made[-1] = f"({whole} || {begun})", [*values, *more]
    sql = (" || " if how == ANY else " && ").join(call for call, _ in made)
    values = [value for _, some in made for value in some]
    for part in one.parts:
        if part.excluded:
            call, some = _part(part, how, config)
            sql, values = f"({sql}) && {call}", [*values, *some]
    return sql, values
