"""What somebody may have looked for at an address where there is nothing."""

import re
from urllib.parse import unquote

from wagtail.models import Locale, Page

from dpa.freshness.memory import remember

# More of an address is nobody's words. Bounds hold what strangers can make us do.
LONGEST, MOST_WORDS, MOST_FOUND = 200, 6, 5
WORD = re.compile(r"[^\W\d_]{3,30}")
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
    """The words in a path, in order, once each; none in one that no person would follow."""
    whole = unquote(path[: LONGEST + 1]).rstrip("/")
    if len(whole) > LONGEST or "\x00" in whole or MACHINE.search(whole):
        return []
    found = dict.fromkeys(word.lower() for word in WORD.findall(whole.removeprefix("/es/")))
    return [word for word in found if word not in SAYS_NOTHING][-MOST_WORDS:]


def nearest(path: str, language: str) -> list[Page]:
    """Public pages that the words of a path may mean, the likeliest first; at most five."""
    words = words_of(path)
    if not words:
        return []
    return remember(("nearest", language, tuple(words)), lambda: _search(words, language))


def _search(words: list[str], language: str) -> list[Page]:
    locale = Locale.objects.filter(language_code=language).first()
    pages = Page.objects.live().public().filter(locale=locale, depth__gt=2)
    found = pages.select_related("locale").search(" ".join(words), operator="or")
    return list(found[:MOST_FOUND])
