"""The Frictionless Data Package (version 1) that describes the CSV."""

from typing import Any

from django.conf import settings

from dpa.stats.data.csv_resource import csv_resource
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
        "resources": [csv_resource()],
    }
    when = moment(modified(public()))
    return {**described, "created": when} if when else described
