"""Reads the facts file, and the partial dates in it."""

import json
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any


@lru_cache(maxsize=1)
def facts() -> dict[str, Any]:
    """The facts with their sources and verification marks."""
    found: dict[str, Any] = json.loads((Path(__file__).parent / "facts.json").read_text())
    return found


def partial(text: str | None) -> tuple[date | None, str]:
    """“2009”, “2007-04” or “2000-11-07” as a date and how much of it is known."""
    if not text:
        return None, "day"
    parts = [int(part) for part in str(text).split("-")]
    precision = {1: "year", 2: "month"}.get(len(parts), "day")
    year, month, day = [*parts, 1, 1][:3]
    return date(year, month, day), precision
