"""“On this page”: the headings of a page's running text."""

from collections.abc import Iterable
from typing import Any

from dpa.headings import headings

# Fewer are seen at a glance.
ENOUGH = 3


def contents(stream: Iterable[Any] | None) -> list[dict[str, str]]:
    """Second-level headings of all running text in a stream, each with its id, in order."""
    return headings(b.value.source for b in stream or () if b.block_type == "text")
