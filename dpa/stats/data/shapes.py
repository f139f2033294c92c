"""The types of fields, and how each standard writes them."""

from enum import Enum
from typing import Any

from django.utils.translation import gettext, gettext_noop


class Shape(Enum):
    """A type in words, as a JSON Schema and as a field of a Table Schema."""

    TEXT = gettext_noop("text"), {"type": "string"}, {"type": "string"}
    CHOICE = gettext_noop("one of a list"), {"type": "string"}, {"type": "string"}
    FLAG = (
        gettext_noop("yes or no (true, false)"),
        {"type": "boolean"},
        {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    )
    ID = gettext_noop("whole number"), {"type": "integer", "minimum": 1}, {"type": "integer"}
    # In the CSV parted by spaces.
    IDS = (
        gettext_noop("list of whole numbers"),
        {"type": "array", "items": {"type": "integer", "minimum": 1}},
        {"type": "string", "constraints": {"pattern": r"\d+( \d+)*"}},
    )
    # Text in JSON: a program's floating point would change the digits.
    NUMBER = (
        gettext_noop("exact decimal number"),
        {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
        {"type": "number"},
    )
    DATE = gettext_noop("day, YYYY-MM-DD"), {"type": "string", "format": "date"}, {"type": "date"}
    PARTIAL_DATE = (
        gettext_noop("day, month or year: YYYY-MM-DD, YYYY-MM, YYYY"),
        {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
        {"type": "string", "constraints": {"pattern": r"\d{4}(-\d{2}(-\d{2})?)?"}},
    )
    MOMENT = (
        gettext_noop("moment in UTC, YYYY-MM-DDThh:mm:ssZ"),
        {"type": "string", "format": "date-time"},
        {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%SZ"},
    )
    ADDRESS = (
        gettext_noop("web address"),
        {"type": "string", "format": "uri"},
        {"type": "string", "format": "uri"},
    )

    def __init__(self, words: str, json: dict[str, Any], table: dict[str, Any]) -> None:
        self.words, self.json, self.table = words, json, table

    @property
    def said(self) -> str:
        """Its words in the language of the page."""
        return gettext(self.words)
