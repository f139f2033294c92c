"""How publications are entered, in tabs."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page

from dpa.pages import BasePage


def publication_tabs(rows: list[list[str]], *more: ObjectList) -> TabbedInterface:
    """The text, the record (its rows first), what else its kind has, the evidence, promote."""
    issues = FieldPanel("issues", widget=CheckboxSelectMultiple)
    record: list[Any] = [row[0] if len(row) == 1 else FieldRowPanel(row) for row in rows]
    return TabbedInterface(
        [
            ObjectList([*Page.content_panels, "lede", "body", "image"], heading="Text"),
            ObjectList(
                [
                    MultiFieldPanel(record, "What it is"),
                    MultiFieldPanel([issues, "places"], "Where it belongs"),
                ],
                heading="Record",
            ),
            *more,
            ObjectList(
                [
                    InlinePanel("source_links", label="Source"),
                    MultiFieldPanel(["correction", "corrected_on"], "Correction"),
                ],
                heading="Evidence",
            ),
            ObjectList(BasePage.promote_panels, heading="Promote"),
        ]
    )


def resource_tabs() -> TabbedInterface:
    """With the files."""
    files = ObjectList(
        [
            MultiFieldPanel([FieldRowPanel(["document", "page_count"])], "To read"),
            MultiFieldPanel(
                [FieldRowPanel(["recording", "minutes"]), "captions", "transcript"],
                "To watch or hear",
            ),
            "elsewhere",
        ],
        heading="Files",
    )
    return publication_tabs([["kind", "published_on"], ["byline", "partner"]], files)
