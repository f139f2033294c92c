"""How a win is entered, in tabs."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page

from dpa.reading.panel import InShortPanel


def win_tabs(promote_panels: list[Any]) -> TabbedInterface:
    """The story, the facts of the record, what came after, evidence, promote."""
    issues = FieldPanel("issues", widget=CheckboxSelectMultiple)
    return TabbedInterface(
        [
            ObjectList(
                [*Page.content_panels, "lede", InShortPanel(), "body", "image"], heading="Story"
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldRowPanel(["decided_on", "decided_precision"]), "identifier"], "What"
                    ),
                    MultiFieldPanel(["level", "places", "category", issues], "Where it belongs"),
                    MultiFieldPanel(["role", "role_note"], "Whose work it was"),
                ],
                heading="Record",
            ),
            ObjectList(
                [
                    MultiFieldPanel(["status", "status_note", "status_checked_on"], "Status today"),
                    InlinePanel("later_events", label="Later event"),
                ],
                heading="Afterwards",
            ),
            ObjectList(
                [
                    HelpPanel("DPA’s role is DPA’s own account unless a source says otherwise."),
                    InlinePanel("source_links", label="Source"),
                    "verification",
                ],
                heading="Evidence",
            ),
            ObjectList(promote_panels, heading="Promote"),
        ]
    )
