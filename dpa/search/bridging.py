"""What was typed in one language, looked up in English: by synonyms, and by the names of kinds."""

from collections.abc import Mapping
from dataclasses import replace

from dpa.freshness.memory import remember
from dpa.search.asking import Asked, Part, asked, synonyms
from dpa.search.folding import folded
from dpa.search.registry import names_of_kinds


def in_english(text: str, language: str) -> Asked:
    """The search in English: “donar” also as “donate”, “comunicado de prensa” as that kind."""
    one, whole = asked(text, "en"), folded(text)
    own = {**remember("names of kinds", names_of_kinds), **synonyms(language)}
    if whole in own and not any(part.excluded or part.exact for part in one.parts):
        ways = _ways((whole,), own)
        return Asked(one.words, (Part(ways),), tuple(dict.fromkeys((*one.names, *ways))))
    parts = (
        part if part.excluded or part.exact else replace(part, ways=_ways(part.ways, own))
        for part in one.parts
    )
    return replace(one, parts=tuple(parts))


def _ways(ways: tuple[str, ...], own: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    english = synonyms("en")
    meant = [*ways, *(meaning for way in ways for meaning in own.get(way, ()))]
    meant += [meaning for way in meant for meaning in english.get(way, ())]
    return tuple(dict.fromkeys(meant))
