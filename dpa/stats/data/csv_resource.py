"""The CSV as a resource of the data package: its form, its columns, its keys."""

from typing import Any

from dpa.stats.data.dictionary import COLUMNS
from dpa.stats.data.table_field import table_field


def csv_resource() -> dict[str, Any]:
    """All figures, as a tabular data resource."""
    return {
        "profile": "tabular-data-resource",
        "name": "stats",
        "title": "All figures, one a row",
        "description": "Text that a spreadsheet would take for a formula has an apostrophe in "
        "front; to undo it, drop the first apostrophe of every cell that begins with one.",
        "path": "stats.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "header": True},
        "schema": {
            "fields": [table_field(field) for field in COLUMNS],
            "missingValues": [""],
            "primaryKey": "id",
            # “” is this table itself.
            "foreignKeys": [
                {"fields": name, "reference": {"resource": "", "fields": "id"}}
                for name in ("supersedes", "superseded_by")
            ],
        },
    }
