"""The OpenAPI 3.1 document: what each address takes and gives."""

from typing import Any

from django.conf import settings

from dpa.stats.data.query import public
from dpa.stats.data.schemas import SCHEMAS
from dpa.stats.data.terms import LICENCE, SCHEMA_VERSION

BOM = {
    "name": "bom",
    "in": "query",
    "description": "1: begins with a byte order mark, which some spreadsheets need to read UTF-8.",
    "schema": {"type": "string", "enum": ["0", "1"], "default": "0"},
}
LANG = {
    "name": "lang",
    "in": "query",
    "description": "The language of the words, where there is a text in it; numbers and names of "
    "fields stay the same.",
    "schema": {"type": "string", "enum": ["en", "es"], "default": "en"},
}
TAGS = {
    "ETag": {"schema": {"type": "string"}, "description": "Send it back as If-None-Match."},
    "Last-Modified": {"schema": {"type": "string"}, "description": "When this site last changed."},
}
NOT_MODIFIED = {"description": "You have it already.", "headers": TAGS}


def document() -> dict[str, Any]:
    """The whole document, `/openapi.json`."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Open data of the {settings.WAGTAIL_SITE_NAME}",
            "version": SCHEMA_VERSION,
            "summary": "Drug policy statistics with sources and history.",
            "description": "Reading needs no key. Numbers are strings, so that no digit is lost. "
            "Within one first part of the version, fields are added and never taken away.",
            "license": {"name": LICENCE["title"], "url": LICENCE["url"]},
        },
        "servers": [{"url": settings.SITE_URL}],
        "paths": {
            "/stats.json": _path("every_json", "All statistics", _json("Statistics"), LANG),
            "/stats.csv": _path("every_csv", "All figures, one a row", CSV, BOM, LANG),
            "/stats/{slug}.json": _path(
                "one_json", "A statistic", _json("Statistic"), _slug(), LANG
            ),
            "/stats/{slug}.csv": _path(
                "one_csv", "Figures of a statistic, one a row", CSV, _slug(), BOM, LANG
            ),
            "/datapackage.json": _path("datapackage", "Frictionless Data Package", OBJECT),
            "/openapi.json": _path("openapi", "This document", OBJECT),
        },
        "components": {"schemas": SCHEMAS},
    }


def _json(schema: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


CSV: dict[str, Any] = {"text/csv": {"schema": {"type": "string"}}}
OBJECT: dict[str, Any] = {"application/json": {"schema": {"type": "object"}}}


def _path(
    name: str, summary: str, content: dict[str, Any], *parameters: dict[str, Any]
) -> dict[str, Any]:
    answers = {
        "200": {"description": summary, "headers": TAGS, "content": content},
        "304": NOT_MODIFIED,
    }
    if any(parameter["in"] == "path" for parameter in parameters):
        answers["301"] = {"description": "That was its slug once; follow to its present address."}
        answers["404"] = {"description": "No such statistic.", "content": _json("Error")}
    asked = {"operationId": name, "summary": summary, "responses": answers}
    return {"get": {**asked, "parameters": list(parameters)} if parameters else asked}


def _slug() -> dict[str, Any]:
    """The parameter, with a statistic that exists as its example."""
    slug = public().order_by("pk").values_list("slug", flat=True).first()
    return {
        "name": "slug",
        "in": "path",
        "required": True,
        "description": "The statistic’s part of its address.",
        "schema": {"type": "string", "pattern": "^[-a-zA-Z0-9_]{1,80}$"},
        **({"example": slug} if slug else {}),
    }
