"""The places in a text or page that can be jumped to: its second-level headings."""

import re
from collections.abc import Iterator
from html import unescape

from django.utils.html import strip_tags

from dpa.anchors import Anchors

HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.S)
JUMP = re.compile(r'<h2(?! class="sr")[^>]* id="([^"]+)"[^>]*>(.*?)</h2>', re.S)


def headings(texts: Iterator[str]) -> list[dict[str, str]]:
    """The headings of these HTML texts, in order, each with its id."""
    anchors = Anchors()
    return [
        {"title": title, "id": anchor}
        for text in texts
        for inner in HEADING.findall(text)
        if (anchor := anchors.give(inner)) and (title := strip_tags(inner).strip())
    ]


def jumps(html: str) -> list[tuple[str, str]]:
    """The id and title of each second-level heading that is seen in a page and has an id."""
    found = ((anchor, unescape(strip_tags(inner)).strip()) for anchor, inner in JUMP.findall(html))
    return [(anchor, title) for anchor, title in found if title]
