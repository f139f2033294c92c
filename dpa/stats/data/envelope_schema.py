"""The JSON Schema of what stands around the statistics in every document."""

from dpa.stats.data.json_schema import TEXT, Schema, strict

MODIFIED: Schema = {"type": ["string", "null"], "format": "date-time"}


def envelope_schema(**content: Schema) -> Schema:
    """The envelope with its content."""
    licence = strict(dict.fromkeys(("name", "title", "url", "note"), TEXT))
    return strict(
        {
            "schema_version": TEXT,
            "publisher": strict({"name": TEXT, "url": TEXT}),
            "licence": licence,
            "documentation": TEXT,
            "openapi": TEXT,
            "modified": MODIFIED,
            **content,
        }
    )
