"""The types of fields, and how each standard writes them."""

from enum import Enum
from typing import Any


class Shape(Enum):
    """A type in words, as a JSON Schema and as a field of a Table Schema."""

    TEXT = "text", {"type": "string"}, {"type": "string"}
    CHOICE = "one of a list", {"type": "string"}, {"type": "string"}
    FLAG = (
        "yes or no (true, false)",
        {"type": "boolean"},
        {"type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    )
    ID = "whole number", {"type": "integer", "minimum": 1}, {"type": "integer"}
    # In the CSV parted by spaces.
    IDS = (
        "list of whole numbers",
        {"type": "array", "items": {"type": "integer", "minimum": 1}},
        {"type": "string", "constraints": {"pattern": r"\d+( \d+)*"}},
    )
    # Text in JSON: a program's floating point would change the digits.
    NUMBER = (
        "exact decimal number",
        {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
        {"type": "number"},
    )
    DATE = "day, YYYY-MM-DD", {"type": "string", "format": "date"}, {"type": "date"}
    PARTIAL_DATE = (
        "day, month or year: YYYY-MM-DD, YYYY-MM, YYYY",
        {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
        {"type": "string", "constraints": {"pattern": r"\d{4}(-\d{2}(-\d{2})?)?"}},
    )
    MOMENT = (
        "moment in UTC, YYYY-MM-DDThh:mm:ssZ",
        {"type": "string", "format": "date-time"},
        {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%SZ"},
    )
    ADDRESS = (
        "web address",
        {"type": "string", "format": "uri"},
        {"type": "string", "format": "uri"},
    )

    def __init__(self, words: str, json: dict[str, Any], table: dict[str, Any]) -> None:
        self.words, self.json, self.table = words, json, table
