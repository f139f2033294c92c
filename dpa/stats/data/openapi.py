"""The OpenAPI 3.1 document: what each address takes and gives."""

from typing import Any

from django.conf import settings

from dpa.stats.data.others import other_paths, other_schemas
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
            "/stats.json": path_of("every_json", "All statistics", content_of("Statistics"), LANG),
            "/stats.csv": path_of("every_csv", "All figures, one a row", CSV, BOM, LANG),
            "/stats/{slug}.json": path_of(
                "one_json", "A statistic", content_of("Statistic"), _slug(), LANG
            ),
            "/stats/{slug}.csv": path_of(
                "one_csv", "Figures of a statistic, one a row", CSV, _slug(), BOM, LANG
            ),
            "/datapackage.json": path_of("datapackage", "Frictionless Data Package", OBJECT),
            "/openapi.json": path_of("openapi", "This document", OBJECT),
            **other_paths(),
        },
        "components": {"schemas": {**SCHEMAS, **other_schemas()}},
    }


def content_of(schema: str) -> dict[str, Any]:
    """An answer in JSON by the name of its schema."""
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


CSV: dict[str, Any] = {"text/csv": {"schema": {"type": "string"}}}
OBJECT: dict[str, Any] = {"application/json": {"schema": {"type": "object"}}}


def path_of(
    name: str, summary: str, content: dict[str, Any], *parameters: dict[str, Any]
) -> dict[str, Any]:
    """An address: what it gives, and what it takes."""
    answers = {
        "200": {"description": summary, "headers": TAGS, "content": content},
        "304": NOT_MODIFIED,
    }
    if any(parameter["in"] == "path" for parameter in parameters):
        answers["301"] = {"description": "It has another address now; follow to it."}
        answers["404"] = {
            "description": "Nothing is published under it.",
            "content": content_of("Error"),
        }
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
