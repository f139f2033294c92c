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

from dpa.reading.panel import InShortPanel


def action_tabs(promote_panels: list[Any]) -> TabbedInterface:
    """The ask, when and where, how, where it leads, afterwards, evidence, promote."""
    issues = FieldPanel("issues", widget=CheckboxSelectMultiple)
    return TabbedInterface(
        [
            ObjectList(
                [*Page.content_panels, "ask", "addressed_to", InShortPanel(), "body"], heading="Ask"
            ),
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
                    HelpPanel("Choose the kind and fill in what belongs to it. A draft may wait."),
                    "kind",
                    MultiFieldPanel(
                        [
                            FieldRowPanel(["first_goal", "delivers"]),
                            *("offers_dpa", "offers_action", "offers_partner"),
                            *("mail_subject", "mail_text"),
                        ],
                        "Petition",
                    ),
                    MultiFieldPanel(["letter_subject", "letter_text"], "Letter"),
                    MultiFieldPanel(["script"], "Call"),
                    InlinePanel("targets", heading="Whom it goes to", label="Addressee"),
                    MultiFieldPanel(
                        [FieldRowPanel(["event_starts", "event_ends"]), "event_where", "event_how"],
                        "Event or comment",
                    ),
                ],
                heading="How it is done",
            ),
            ObjectList(
                [
                    HelpPanel("Readers see all of this before they act or leave our site."),
                    MultiFieldPanel(["partner_url", "own_words", "button"], "Button"),
                    MultiFieldPanel(
                        ["run_by", "run_by_name", "asks_for", "data_kept"], "Who runs it"
                    ),
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
