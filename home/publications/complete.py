"""What a resource needs before readers get it. A draft may lack all of it."""

from collections.abc import Mapping
from typing import Any

from dpa.site.refusals import PublishingRefusedError
from home.publications.models.choices import ResourceKind

READ = {ResourceKind.FACT_SHEET, ResourceKind.REPORT}


def missing(given: Mapping[str, Any]) -> dict[str, str]:
    """What these values lack to be published: by field, the message for the editor."""
    lacking = {}
    if given.get("kind") in READ:
        if not (given.get("document") or given.get("body") or given.get("elsewhere")):
            lacking["document"] = "Add the file, write the text, or say where it can be read."
        return lacking
    if not (given.get("recording") or given.get("elsewhere")):
        lacking["recording"] = "Add the recording, or say where it can be watched or heard."
    # WCAG 2.2, 1.2.1 to 1.2.3: who cannot hear or see it gets the same from its words.
    if not given.get("transcript"):
        lacking["transcript"] = "Add the transcript: not everybody can hear the recording."
    spoken = given.get("kind") == ResourceKind.VIDEO and given.get("recording")
    if spoken and not given.get("captions"):
        lacking["captions"] = "Add the captions: a video without them leaves people out."
    return lacking


def refuse_incomplete(page: Any) -> None:
    """Raises `PublishingRefusedError` where this draft lacks something, and says what."""
    given = {field.name: field.value_from_object(page) for field in page._meta.concrete_fields}
    if lacking := missing(given):
        raise PublishingRefusedError(page, list(lacking.values()))
