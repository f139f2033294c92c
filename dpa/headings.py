"""The places in a text that can be jumped to: its second-level headings."""

import re
from collections.abc import Iterator

from django.utils.html import strip_tags

from dpa.anchors import Anchors

HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.S)


def headings(texts: Iterator[str]) -> list[dict[str, str]]:
    """The headings of these HTML texts, in order, each with its id."""
    anchors = Anchors()
    return [
        {"title": title, "id": anchor}
        for text in texts
        for inner in HEADING.findall(text)
        if (anchor := anchors.give(inner)) and (title := strip_tags(inner).strip())
    ]
