"""“On this page”: the headings of a story, and the places they can be jumped to."""

import re
from typing import Any

from django.utils.html import strip_tags
from django.utils.text import slugify

HEADING = re.compile(r"<h2[^>]*>(.*?)</h2>", re.S)


def headings(body: Any) -> list[dict[str, str]]:
    """Second-level headings of the text blocks, in order, each with the id it is given."""
    found: list[dict[str, str]] = []
    for child in body:
        if child.block_type == "text":
            for inner in HEADING.findall(child.value.source):
                title = strip_tags(inner).strip()
                if title:
                    found.append({"title": title, "id": slugify(title)[:60]})
    return found
