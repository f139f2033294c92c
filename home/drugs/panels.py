"""How drug facts are entered, in tabs."""

from typing import Any

from django.forms import CheckboxSelectMultiple
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, ObjectList, TabbedInterface
from wagtail.models import Page

from dpa.pages import BasePage
from dpa.reading.panel import InShortPanel

FACT_PANELS: list[Any] = ["question", "text", FieldRowPanel(["source", "detail"])]


def drug_tabs() -> TabbedInterface:
    """What comes first, the facts, what else there is, promote."""
    issues = FieldPanel("issues", widget=CheckboxSelectMultiple)
    first = [*Page.content_panels, "family", "other_names", InShortPanel()]
    first += ["emergency", "emergency_source"]
    return TabbedInterface(
        [
            ObjectList(first, heading="First"),
            ObjectList(
                [
                    InlinePanel("facts", label="Fact"),
                    FieldRowPanel(["checked_on", "verification"]),
                ],
                heading="Facts",
            ),
            ObjectList(["body", issues, "image"], heading="More"),
            ObjectList(BasePage.promote_panels, heading="Promote"),
        ]
    )
