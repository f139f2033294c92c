"""Which Spanish text says which English one, where both were written as whole pages."""

from collections import defaultdict
from typing import Any

from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from home.demo.planting import story
from home.demo.streams import Links


def paired(page: Any, said: dict[str, Any], links: Links) -> dict[str, str]:
    """The English texts of a page, each with the Spanish one at the same place."""
    english = type(page).from_json(page.to_json(), check_fks=False)
    # The same page in memory with the Spanish words: what makes places of one makes them of both.
    spanish = type(page).from_json(page.to_json(), check_fks=False)
    for name, value in said.items():
        if name not in {"slug", "body", "targets"}:
            setattr(spanish, name, value)
    spanish.body = story(said["body"], links)
    for target, words in zip(_targets(spanish), said.get("targets", []), strict=False):
        target.name, target.office = words["name"], words["office"]
    before, after = _texts(english), _texts(spanish)
    known: dict[str, str] = {}
    for field, texts in before.items():
        if len(texts) == len(after[field]):
            known.update(zip(texts, after[field], strict=True))
    return known


def _targets(page: Any) -> list[Any]:
    return list(page.targets.all()) if hasattr(page, "targets") else []


def _texts(page: Any) -> dict[str, list[str]]:
    """What is translated of each field, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for segment in extract_segments(page):
        if isinstance(segment, StringSegmentValue):
            found[segment.path.partition(".")[0]].append(segment.string.data)
    return found
