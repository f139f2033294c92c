"""Text as it is sent: JSON in readable letters, and pieces of a fair size."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

PIECE = 32 * 1024


def written(value: Any) -> str:
    """A JSON value in readable letters."""
    return json.dumps(value, ensure_ascii=False)


def in_pieces(texts: Iterable[str]) -> Iterator[bytes]:
    """The same text in UTF-8, in pieces that are worth sending."""
    waiting: list[str] = []
    length = 0
    for text in texts:
        waiting.append(text)
        length += len(text)
        if length >= PIECE:
            yield "".join(waiting).encode("utf-8", "replace")
            waiting, length = [], 0
    if waiting:
        yield "".join(waiting).encode("utf-8", "replace")
