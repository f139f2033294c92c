"""How a win or a setback is entered, in tabs."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    ObjectList,
    TabbedInterface,
)
from wagtail.models import Page

from dpa.reading.panel import InShortPanel
from wins.review_panel import ReviewPanel

ISSUES = FieldPanel("issues", widget=CheckboxSelectMultiple)
DECIDED = MultiFieldPanel(
    [FieldRowPanel(["decided_on", "decided_precision"]), "identifier"], "What"
)
BELONGS = MultiFieldPanel(["level", "places", "category", ISSUES], "Where it belongs")


def win_tabs(promote_panels: list[Any]) -> TabbedInterface:
    """The story, the facts of the record, what came after, evidence, promote."""
    checked = FieldRowPanel(["status_checked_on", "review_months"])
    return TabbedInterface(
        [
            ObjectList(
                [*Page.content_panels, "lede", InShortPanel(), "body", "image"], heading="Story"
            ),
            ObjectList(
                [DECIDED, BELONGS, MultiFieldPanel(["role", "role_note"], "Whose work it was")],
                heading="Record",
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [ReviewPanel(), "status", "status_note", checked], "Status today"
                    ),
                    InlinePanel("later_events", label="Later event"),
                ],
                heading="Afterwards",
            ),
            ObjectList(
                [
                    HelpPanel("DPA’s role is DPA’s own account unless a source says otherwise."),
                    MultipleChooserPanel(
                        "figure_links",
                        heading="People it reaches",
                        label="Statistic",
                        chooser_field_name="statistic",
                    ),
                    InlinePanel("source_links", label="Source"),
                    "verification",
                ],
                heading="Evidence",
            ),
            ObjectList(promote_panels, heading="Promote"),
        ]
    )
