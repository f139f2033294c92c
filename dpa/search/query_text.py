"""A search as PostgreSQL reads it, in its own language for text search."""

import re
from typing import Any

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


def text_query(one: Asked, how: str, language: str) -> tuple[str, list[str]]:
    """The query as text, “” where nothing is left to look for; and the stems to mark.

    `how`: all words, all as beginnings of words, or any of them.
    """
    config = configuration(language)
    wanted = [p for p in one.parts if not p.excluded]
    unwanted = [p for p in one.parts if p.excluded]
    if not wanted:
        return "", []
    made = [_part(p, how, config) for p in wanted]
    sql = (" || " if how == ANY else " && ").join(call for call, _ in made)
    values = [value for _, some in made for value in some]
    for part in unwanted:
        call, some = _part(part, how, config)
        sql, values = f"({sql}) && {call}", [*values, *some]
    spoken = " ".join(way for part in wanted for way in part.ways)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT ({sql})::text, tsvector_to_array(to_tsvector(%s::regconfig, %s))",
            [*values, config, spoken],
        )
        query, stems = cursor.fetchone() or ("", [])
    return query, stems
