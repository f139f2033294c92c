"""What may be meant while words are still being typed: titles that have them."""

from typing import Any

from django.db import connection

from dpa.search.asking import asked
from dpa.search.places import leads_somewhere
from dpa.search.query_text import text_query
from dpa.search.registry import kind_of

MOST = 7
SHORTEST = 2
TITLES = """
SELECT title, kind, slug, address, titled_in FROM search_searchdocument
WHERE language = %(language)s AND heads @@ %(query)s::tsquery
ORDER BY names && %(names)s::varchar[] DESC, weight DESC, length(title), id LIMIT %(most)s
"""
# What comes nearest to words that were found nowhere.
NEAREST = """
SELECT title, kind, slug, address, titled_in FROM search_searchdocument
WHERE language = %(language)s AND %(words)s <%% title
ORDER BY word_similarity(%(words)s, title) DESC, weight DESC LIMIT %(most)s
"""


def suggestions(text: str, language: str) -> list[dict[str, str]]:
    """Title, name of the kind, address, and the title's language, of some documents."""
    one = asked(text, language)
    if len(one.words) < SHORTEST:
        return []
    query = text_query(one, language, typing=True).beginnings
    values = {"language": language, "query": query, "names": list(one.names), "most": MOST}
    return _rows(TITLES, values)


def nearest(text: str, language: str) -> list[dict[str, str]]:
    """Documents whose titles look like what was typed."""
    return _rows(NEAREST, {"language": language, "words": text, "most": MOST})


def _rows(sql: str, values: dict[str, Any]) -> list[dict[str, str]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return [
            {
                "title": title,
                "kind": str(kind_of(kind).one),
                "url": address,
                "language": own or values["language"],
            }
            for title, kind, slug, address, own in cursor.fetchall()
            if leads_somewhere(kind, slug)
        ]
