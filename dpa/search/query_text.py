"""A search as PostgreSQL reads it, in its own language for text search."""

import re
from typing import Any, NamedTuple

from django.db import connection

from dpa.search.asking import Asked, Part
from dpa.search.languages import configuration

ALL, BEGINNINGS, ANY = "all", "beginnings", "any"
# Fewer letters begin too many words.
SHORTEST_BEGINNING = 3


def _way(way: str, how: str) -> tuple[str, str]:
    """How one way is asked for, and its value."""
    bare = re.sub(r"[\W_]+", "", way)
    if how == BEGINNINGS and " " not in way and len(bare) >= SHORTEST_BEGINNING:
        return "to_tsquery(%s::regconfig, %s)", f"'{bare}':*"
    return "phraseto_tsquery(%s::regconfig, %s)", way


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


def text_query(one: Asked, language: str) -> Ways:
    """All ways in one question to the database."""
    config = configuration(language)
    wanted = [p for p in one.parts if not p.excluded]
    if not wanted:
        return Ways()
    made = [_whole(one, how, config) for how in (ALL, BEGINNINGS, ANY)]
    spoken = " ".join(way for part in wanted for way in part.ways)
    texts = ", ".join(f"({sql})::text" for sql, _ in made)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {texts}, tsvector_to_array(to_tsvector(%s::regconfig, %s))",
            [*(value for _, values in made for value in values), config, spoken],
        )
        every, begun, some, stems = cursor.fetchone() or ("", "", "", [])
    return Ways(every, begun, some, tuple(stems))


def _whole(one: Asked, how: str, config: str) -> tuple[str, list[Any]]:
    made = [_part(p, how, config) for p in one.parts if not p.excluded]
    sql = (" || " if how == ANY else " && ").join(call for call, _ in made)
    values = [value for _, some in made for value in some]
    for part in one.parts:
        if part.excluded:
            call, some = _part(part, how, config)
            sql, values = f"({sql}) && {call}", [*values, *some]
    return sql, values
