"""Checks a description against the vocabulary, and against what Google asks for."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

VOCABULARY: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vocabulary.json").read_text(encoding="utf-8")
)
TYPES, PROPERTIES = VOCABULARY["types"], VOCABULARY["properties"]
MEMBERS = VOCABULARY["members"]
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(T\d\d:\d\d:\d\d([.]\d+)?(Z|[+-]\d\d:\d\d))?")
INTERVAL = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
DURATION = re.compile(r"PT\d+M")
# What a plain value has to look like where the vocabulary names one of these.
LOOKS = {
    "Date": DATE.fullmatch, "DateTime": DATE.fullmatch, "Duration": DURATION.fullmatch,
    "URL": re.compile(r"https?://[^\s<>\"]+").fullmatch, "Text": re.compile(r".+", re.S).fullmatch,
}  # fmt: skip
# Google's required properties: developers.google.com/search/docs/appearance/structured-data/…
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "Dataset": {"name", "description"},
    "Event": {"name", "startDate", "location"},
    "ListItem": {"position", "name", "item"},
    "SearchAction": {"target", "query-input"},
    "WebSite": {"name", "url"},
    "Article": {"headline", "image", "datePublished", "author"},
    "Place": {"name"},
}
NOT_OF_THE_VOCABULARY = {"@id", "@type", "@context", "@graph", "query-input"}


@cache
def ancestors(kind: str) -> frozenset[str]:
    """The type itself and all that it is a kind of."""
    found = {kind}
    for parent in TYPES.get(kind, ()):
        found |= ancestors(parent)
    return frozenset(found)


def faults(node: Any, where: str = "") -> list[str]:
    """All that is wrong with a description and what it holds."""
    if isinstance(node, list):
        return [fault for item in node for fault in faults(item, where)]
    if not isinstance(node, dict):
        return []
    if "@graph" in node:
        return faults(node["@graph"], where)
    if set(node) == {"@id"}:
        return []
    kind = node.get("@type", "")
    if kind not in TYPES:
        return [f"{where}: there is no type {kind!r}"]
    place = f"{where}/{kind}"
    found = [f"{place}: lacks {name}" for name in REQUIRED.get(kind, set()) - node.keys()]
    for name in node.keys() - NOT_OF_THE_VOCABULARY:
        found += _of_property(name, node[name], kind, place)
    return found


def _of_property(name: str, value: Any, kind: str, place: str) -> list[str]:
    if name not in PROPERTIES:
        return [f"{place}: there is no property {name}"]
    domains, ranges = PROPERTIES[name]
    found = [] if ancestors(kind) & set(domains) else [f"{place}: {name} is none of its properties"]
    for item in value if isinstance(value, list) else [value]:
        if item in ("", None, [], {}):
            found.append(f"{place}: {name} is empty")
        elif not _fits(item, ranges):
            found.append(f"{place}: {name} may not be {item!r}")
        found += faults(item, f"{place}.{name}")
    return found


def _fits(item: Any, ranges: list[str]) -> bool:
    if isinstance(item, dict):
        return "@type" not in item or bool(ancestors(item["@type"]) & set(ranges))
    if isinstance(item, bool):
        return "Boolean" in ranges
    if isinstance(item, int | float):
        return bool({"Number", "Integer"} & set(ranges))
    member = MEMBERS.get(item.removeprefix("https://schema.org/"))
    if member:
        return bool(set(member) & set(ranges))
    return any(LOOKS[kind](item) for kind in ranges if kind in LOOKS) or any(
        LOOKS["URL"](item) for kind in ranges if kind not in LOOKS and kind in TYPES
    )
