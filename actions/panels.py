"""How an action is entered, in tabs."""

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


def action_tabs(promote_panels: list[Any]) -> TabbedInterface:
    """The ask, when and where, where it leads, afterwards, evidence, promote."""
    issues = FieldPanel("issues", widget=CheckboxSelectMultiple)
    return TabbedInterface(
        [
            ObjectList([*Page.content_panels, "ask", "addressed_to", "body"], heading="Ask"),
            ObjectList(
                [
                    MultiFieldPanel(["level", "place", issues], "Where"),
                    MultiFieldPanel(
                        [FieldRowPanel(["opens_at", "closes_at"]), "time_zone", "minutes"], "When"
                    ),
                ],
                heading="Where and when",
            ),
            ObjectList(
                [
                    HelpPanel("Readers see all of this before they leave our site."),
                    "kind",
                    MultiFieldPanel(["partner_url", "own_words", "button"], "Button"),
                    MultiFieldPanel(["run_by", "run_by_name", "asks_for"], "Whose site it is"),
                ],
                heading="Where it leads",
            ),
            ObjectList([FieldPanel("outcome")], heading="Afterwards"),
            ObjectList(
                [InlinePanel("source_links", label="Source"), "verification", "staff_note"],
                heading="Evidence",
            ),
            ObjectList(
                [HelpPanel(template="actions/admin/short_address.html"), *promote_panels],
                heading="Promote",
            ),
        ]
    )
