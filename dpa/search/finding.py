"""Finds documents: a question or two to the database, however many there are."""

import re
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from dpa.search.asking import Asked
from dpa.search.query_text import ALL, Ways, text_query

# Nobody reads past so many, and so many are ranked.
MOST_RANKED = 200
# So many are looked at of those that have the words in their names, and of the others.
MOST_COUNTED = 1000
# To see whether words stand side by side, the whole text is read: of no more than these.
MOST_READ = 400
SIDE_BY_SIDE = re.compile(r"<(?:-|\d+)>")

# Those that are named so (with a year beside the name: and have it among their words), those with
# the words in their names, and the others, each up to a limit:
# so that a word that stands everywhere costs no more than one that stands in a twentieth. The
# planner takes reading the whole table for cheap; it does not count what lies outside it (TOAST).
SQL = r"""
SET LOCAL enable_seqscan = off;
WITH looked_at AS (
  (SELECT id, kind, issues, places, year, weight, dated, 2 AS near FROM search_searchdocument
   WHERE language = %(language)s AND names && %(names)s::varchar[] LIMIT %(most)s)
  UNION ALL
  (SELECT id, kind, issues, places, year, weight, dated, 2 FROM search_searchdocument
   WHERE language = %(language)s AND names && %(dated)s::varchar[] AND words @@ %(query)s::tsquery
   LIMIT %(most)s)
  UNION ALL
  (SELECT id, kind, issues, places, year, weight, dated, 1 FROM search_searchdocument
   WHERE language = %(language)s AND heads @@ %(query)s::tsquery LIMIT %(most)s)
  UNION ALL
  (SELECT id, kind, issues, places, year, weight, dated, 0 FROM (
     SELECT * FROM search_searchdocument
     WHERE language = %(language)s AND words @@ %(broad)s::tsquery LIMIT %(read)s) AS read
   WHERE %(query)s = %(broad)s OR words @@ %(query)s::tsquery)
), of_kind AS MATERIALIZED (
  SELECT *, (%(kind)s = '' OR kind = %(kind)s) AS k,
         (%(issue)s = '' OR %(issue)s = ANY(issues)) AS i,
         (%(place)s = '' OR %(place)s = ANY(places)) AS p,
         (%(year)s = 0 OR year = %(year)s) AS y
  FROM (SELECT DISTINCT ON (id) * FROM looked_at ORDER BY id, near DESC) AS found
), best AS (
  SELECT * FROM of_kind WHERE k AND i AND p AND y
  ORDER BY near DESC, weight DESC, dated DESC NULLS LAST, id LIMIT %(ranked)s
), ranked AS (
  SELECT b.id, b.weight * (ts_rank('{0.1, 0.25, 0.5, 1}', d.words, %(query)s::tsquery, 1)
                           + CASE b.near WHEN 2 THEN 2.15 WHEN 1 THEN 0.15 ELSE 0 END
                           + CASE WHEN cardinality(%(years)s::text[]) > 0 AND
                                       regexp_split_to_array(d.period, '\D+') && %(years)s::text[]
                                  THEN 0.3 ELSE 0 END
                           + CASE WHEN b.places && %(about)s::varchar[] THEN 0.1 ELSE 0 END)
              AS score
  FROM best b JOIN search_searchdocument d ON d.id = b.id
)
SELECT
  (SELECT array_agg(id ORDER BY score DESC, id) FROM ranked),
  (SELECT count(*) FROM of_kind WHERE k AND i AND p AND y),
  (SELECT json_object_agg(kind, n) FROM
    (SELECT kind, count(*) n FROM of_kind WHERE i AND p AND y GROUP BY kind) x),
  (SELECT json_object_agg(one, n) FROM
    (SELECT one, count(*) n FROM of_kind, unnest(issues) one WHERE k AND p AND y GROUP BY one) x),
  (SELECT json_object_agg(one, n) FROM
    (SELECT one, count(*) n FROM of_kind, unnest(places) one WHERE k AND i AND y GROUP BY one) x),
  (SELECT json_object_agg(year, n) FROM
    (SELECT year, count(*) n FROM of_kind WHERE k AND i AND p AND year IS NOT NULL
     GROUP BY year) x)
"""


@dataclass(frozen=True)
class Chosen:
    """What a reader has narrowed the results down to; “” and 0: to nothing."""

    kind: str = ""
    issue: str = ""
    place: str = ""
    year: int = 0

    def __bool__(self) -> bool:
        return bool(self.kind or self.issue or self.place or self.year)


@dataclass(frozen=True)
class Found:
    """Keys of documents, best first; how many there are in all, and of each kind, issue …"""

    keys: list[int] = field(default_factory=list)
    total: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    issues: dict[str, int] = field(default_factory=dict)
    places: dict[str, int] = field(default_factory=dict)
    years: dict[str, int] = field(default_factory=dict)
    stems: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether there would be something without the choices made."""
        return bool(self.total or self.kinds or self.issues or self.places or self.years)

    @property
    def of_all_kinds(self) -> int:
        """How many there are when no kind is chosen."""
        return sum(self.kinds.values())

    @property
    def more(self) -> bool:
        """Whether there may be more than were counted."""
        return self.of_all_kinds >= MOST_COUNTED


def find(
    one: Asked, language: str, chosen: Chosen, how: str = ALL, ways: Ways | None = None
) -> Found:
    """The documents in one language that a search means. `ways`: if they have been asked for."""
    ways = ways or text_query(one, language)
    query = str(getattr(ways, how))
    if not query and not one.names:
        return Found()
    # What must not stand side by side may stand apart.
    broad = query if "!" in query else SIDE_BY_SIDE.sub("&", query)
    values: dict[str, Any] = {
        "language": language, "query": query, "broad": broad, "names": list(one.names),
        "dated": list(one.dated), "years": list(one.years), "about": list(one.places),
        "kind": chosen.kind, "issue": chosen.issue, "place": chosen.place, "year": chosen.year,
        "most": MOST_COUNTED, "read": MOST_COUNTED if query == broad else MOST_READ,
        "ranked": MOST_RANKED,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(SQL, values)
        cursor.nextset()  # past the answer to SET
        row = cursor.fetchone() or (None, 0, None, None, None, None)
    keys, total, *facets = row
    kinds, issues, places, years = (facet or {} for facet in facets)
    return Found(keys or [], total, kinds, issues, places, years, ways.stems)
