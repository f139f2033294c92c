"""Counts which words are searched, without people.

What may name somebody is not counted at all. Nothing else is written down of a search: no time but
the day, no order, no address, no browser.
"""

import re
import unicodedata
from datetime import timedelta
from typing import Any

from django.db import connection
from django.utils import timezone

from dpa.search.folding import typed
from dpa.search.models import SearchCount

LONGEST, MOST_WORDS = 60, 6
KEPT = timedelta(days=396)  # thirteen months
# Somebody who sends other words each time must not fill the table.
MOST_A_DAY = 5000
# Addresses, handles and the like; long runs of digits: phone, ZIP, case and card numbers.
PERSONAL = re.compile(r"@|://|www\.|\.(?:com|org|net|edu|gov|info|us|mx)\b|\\|#\w")
GROUPED = re.compile(r"\$?\d{1,3}(?:[.,]\d{3})+")
LONG_NUMBER = re.compile(r"\d{5}|(?:\d[\s().+-]*){7}")
SIGNS = re.compile(r"[^\w\s%$.,'-]+|_")

INSERT = """
INSERT INTO search_searchcount (day, words, language, count, found)
SELECT %(day)s, %(words)s, %(language)s, 1, %(found)s
WHERE (SELECT count(*) FROM search_searchcount WHERE day = %(day)s) < %(most)s
   OR EXISTS (SELECT FROM search_searchcount
              WHERE day = %(day)s AND words = %(words)s AND language = %(language)s)
ON CONFLICT (day, words, language)
DO UPDATE SET count = search_searchcount.count + 1, found = excluded.found
"""


def countable(text: str) -> str:
    """The words as they are counted; “” where they may be somebody's, or nobody's business."""
    # Full-width signs are the same signs: “＠” is “@”.
    words = typed(unicodedata.normalize("NFKC", text[:2000]), 200)
    rest = " ".join(GROUPED.sub(" ", words).split())
    if PERSONAL.search(words.casefold()) or LONG_NUMBER.search(rest):
        return ""
    plain = " ".join(SIGNS.sub(" ", words).casefold().split()).strip(" .,'-$%")
    # What a spreadsheet would take for a formula begins with a sign; none is left in front.
    return plain if len(plain) <= LONGEST and len(plain.split()) <= MOST_WORDS else ""


def count(text: str, language: str, found: int) -> None:
    """Counts one search for these words, if they may be counted."""
    if not (words := countable(text)):
        return
    values: dict[str, Any] = {
        "day": timezone.localdate(), "words": words, "language": language,
        "found": min(found, 2**31 - 1), "most": MOST_A_DAY,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(INSERT, values)


def forget_old() -> None:
    """Deletes what is older than thirteen months."""
    SearchCount.objects.filter(day__lt=timezone.localdate() - KEPT).delete()
