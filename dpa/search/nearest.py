"""What somebody may have looked for at an address where there is nothing."""

import re
from difflib import get_close_matches
from urllib.parse import unquote

from dpa.freshness.memory import remember
from dpa.search import suggesting
from dpa.search.answering import answer
from dpa.search.finding import Chosen
from dpa.search.models import SearchDocument
from dpa.search.places import leads_somewhere
from dpa.search.registry import kind_of

# More of an address is nobody's words. Bounds hold what strangers can make us do.
LONGEST, MOST_WORDS, MOST_FOUND, MOST_READ = 200, 6, 5, 20
ALIKE = 0.85
WORD = re.compile(r"[^\W\d_]{3,30}|(?<!\d)\d{2,4}(?!\d)")
# Parts of old addresses and of other languages' that say nothing of what was looked for.
SAYS_NOTHING = {
    "html",
    "htm",
    "php",
    "index",
    "page",
    "www",
    "the",
    "and",
    "for",
    "los",
    "las",
    "del",
}
# What machines try: no page of ours ever ended so.
MACHINE = re.compile(r"\.(?!html?$)[a-z0-9]{1,8}$", re.I)


def words_of(path: str) -> list[str]:
    """The words at the end of a path, in order, once each; none where no person would follow it."""
    whole = unquote(path[: LONGEST + 1]).rstrip("/")
    if len(whole) > LONGEST or "\x00" in whole or MACHINE.search(whole):
        return []
    for part in reversed(whole.removeprefix("/es/").split("/")):
        found = dict.fromkeys(word.lower() for word in WORD.findall(part))
        said = [word for word in found if word not in SAYS_NOTHING][-MOST_WORDS:]
        # A number says something beside words (“measure-110”); alone it is a day or a key.
        if any(word.isalpha() for word in said):
            return said
    return []


def nearest(path: str, language: str) -> list[dict[str, str]]:
    """What the words of a path may mean, the likeliest first: title, kind, address; at most five.

    Found as a search finds it: pages, statistics, sources, places; slips put right.
    """
    words = " ".join(words_of(path))
    if not words:
        return []
    return remember(("nearest", language, words), lambda: _search(words, language))


def _search(words: str, language: str) -> list[dict[str, str]]:
    keys = answer(words, language, Chosen()).found.keys[:MOST_READ]
    if not keys:
        return suggesting.nearest(words, language)[:MOST_FOUND]
    documents = SearchDocument.objects.only(
        "title", "kind", "address", "slug", "titled_in"
    ).in_bulk(keys)
    found = [
        one for key in keys if (one := documents.get(key)) and leads_somewhere(one.kind, one.slug)
    ]
    # An address with a slip in it is still that address.
    alike = get_close_matches("-".join(words.split()), {one.slug for one in found}, 1, ALIKE)
    found.sort(key=lambda one: one.slug not in alike)
    return [
        {
            "title": one.title,
            "language": one.titled_in or language,
            "kind": str(kind_of(one.kind).one),
            "url": one.address,
        }
        for one in found[:MOST_FOUND]
    ]
