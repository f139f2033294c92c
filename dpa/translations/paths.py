"""Where a path of ours leads in the language spoken now.

Editors type the address that they see, and a translation keeps the links of its original. So it is
decided where a link is shown: to the page's own version where there is one, else to the original,
which says so. What no page answers (the sources, a place) has the same path in every language.
"""

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.html import escape

from dpa.translations.addresses import addresses
from dpa.translations.now import language_now, path_now

ORIGINAL = settings.LANGUAGE_CODE
LINK = re.compile(r'(<a\b[^>]*?\bhref=")(/[^"]*)"')


class Here(NamedTuple):
    """An address, and the code of its language where that is not the reader's."""

    href: str
    foreign: str = ""


def here(path: str) -> Here:
    """A path as it was typed, which is mostly one of the original; anything else stays as it is."""
    language = language_now()
    if not path.startswith("/") or path.startswith("//"):
        return Here(path)
    if language == ORIGINAL:
        return Here(path, _other_language(path))
    bare = urlsplit(path).path
    own = addresses(language).get(bare)
    if own is None:
        return Here(path_now(path))
    return Here(own + path.removeprefix(bare)) if own else Here(path, ORIGINAL)


def links_here(html: str) -> str:
    """The same for all links in running text, once Wagtail has put the addresses of pages in."""

    def led(link: re.Match[str]) -> str:
        # As it stands in HTML: what would have to be escaped is behind the path.
        href, foreign = here(link[2])
        return f'{link[1]}{href}"' + (f' hreflang="{escape(foreign)}"' if foreign else "")

    return LINK.sub(led, html)


def _other_language(path: str) -> str:
    """Of a path that begins with another language's code."""
    first = path.split("/", 2)[1]
    return first if first != ORIGINAL and first in dict(settings.LANGUAGES) else ""
