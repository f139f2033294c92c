"""The Frictionless Data Package (version 1) that describes the CSV."""

from typing import Any

from django.conf import settings

from dpa.stats.data.dictionary import COLUMNS, MAY_BE_NULL
from dpa.stats.data.fields import Field
from dpa.stats.data.query import public
from dpa.stats.data.terms import LICENCE, SCHEMA_VERSION, modified
from dpa.stats.data.values import address, moment


def package() -> dict[str, Any]:
    """The whole descriptor, `/datapackage.json`."""
    described = {
        "profile": "tabular-data-package",
        "name": "drug-policy-statistics",
        "title": f"Drug policy statistics of the {settings.WAGTAIL_SITE_NAME}",
        "description": "Every figure that was ever published here, with its period and source. "
        "Figures that were replaced stay, and say by which.",
        "homepage": address("/stats/data/"),
        "version": SCHEMA_VERSION,
        "licenses": [{"name": LICENCE["name"], "title": LICENCE["title"], "path": LICENCE["url"]}],
        "contributors": [
            {"title": settings.WAGTAIL_SITE_NAME, "path": address("/"), "role": "publisher"}
        ],
        "resources": [_figures()],
    }
    when = moment(modified(public()))
    return {**described, "created": when} if when else described


def _figures() -> dict[str, Any]:
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
            "fields": [_field(field) for field in COLUMNS],
            "missingValues": [""],
            "primaryKey": "id",
            # “” is this table itself.
            "foreignKeys": [
                {"fields": name, "reference": {"resource": "", "fields": "id"}}
                for name in ("supersedes", "superseded_by")
            ],
        },
    }


def _field(field: Field) -> dict[str, Any]:
    constraints = dict(field.shape.table.get("constraints", {}))
    # An empty list is an empty cell, which counts as a missing value.
    whole = field.name.partition(".")[0]
    if field.always and whole not in MAY_BE_NULL and field.name != "inputs":
        constraints["required"] = True
    if field.choices:
        constraints["enum"] = field.choices.values
    if field.name == "id":
        constraints["unique"] = True
    described = {"name": field.column, **field.shape.table, "description": field.meaning}
    return {**described, "constraints": constraints} if constraints else described
