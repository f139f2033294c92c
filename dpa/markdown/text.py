"""Plain words as Markdown, so that nothing typed is taken for a sign of it."""

import re
from collections.abc import Iterable

from django.utils.translation import gettext

SIGNS = re.compile(r"([\\`*_\[\]<>|~])")
# At the beginning of a line these would make a heading, a list or a rule.
BEGINNINGS = re.compile(r"^(\s*)([#+=-]|\d{1,9}[.)](?=\s|$))", re.M)


def plain(words: object) -> str:
    """Words of one line; what means something in Markdown is written so that it does not."""
    line = " ".join(str(words or "").split())
    escaped = SIGNS.sub(r"\\\1", line)
    return BEGINNINGS.sub(_harmless, escaped)


def _harmless(found: re.Match[str]) -> str:
    space, sign = found[1], found[2]
    return f"{space}{sign[:-1]}\\{sign[-1]}"


def paragraphs(words: object) -> list[str]:
    """Words of several lines: an empty line parts paragraphs."""
    parts = re.split(r"\n\s*\n", str(words or "").strip())
    return [plain(part) for part in parts if part.strip()]


def in_short(words: str) -> list[str]:
    """A page’s few plain words above its text, named as on the page."""
    return [f"**{gettext('In short')}:** {plain(words)}"] if words else []


def bullets(items: Iterable[str]) -> str:
    """A list; what is empty is left out."""
    return "\n".join(f"- {item}" for item in items if item)


def numbered(items: Iterable[str]) -> str:
    """A numbered list; likewise."""
    return "\n".join(f"{number}. {item}" for number, item in enumerate(filter(None, items), 1))


def quoted(pieces: Iterable[str]) -> str:
    """Somebody else's words."""
    text = "\n\n".join(filter(None, pieces))
    return "\n".join(f"> {line}".rstrip() for line in text.splitlines())


def facts(pairs: Iterable[tuple[object, object]]) -> str:
    """Names and values as a list; those without a value are left out. Values are plain words."""
    return bullets(f"**{plain(name)}:** {plain(value)}" for name, value in pairs if value)


def table(heads: list[str], rows: Iterable[list[str]]) -> str:
    """A table; cells are Markdown of one line."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(' '.join(c.split()) for c in line)} |" for line in lines)
