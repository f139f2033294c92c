"""How a setback is entered, in tabs."""

from typing import Any

from wagtail.admin.panels import (
    HelpPanel,
    InlinePanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page

from wins.panels import BELONGS, DECIDED


def setback_tabs(promote_panels: list[Any]) -> TabbedInterface:
    """The story, the facts of the record, evidence, promote."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    HelpPanel(
                        "Did it undo a win of ours? Then it belongs to that win: open the win, "
                        "Afterwards, Later event. It stands in the list all the same."
                    ),
                    *Page.content_panels,
                    "lede",
                    "body",
                ],
                heading="Story",
            ),
            ObjectList([DECIDED, BELONGS], heading="Record"),
            ObjectList(
                [InlinePanel("source_links", label="Source"), "verification"], heading="Evidence"
            ),
            ObjectList(promote_panels, heading="Promote"),
        ]
    )
