"""The form of a figure."""

from wagtail.admin.panels import (
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)

from dpa.stats.tabs.checked_panel import CheckedPanel


def observation_tabs() -> TabbedInterface:
    """One short form for what every figure needs; what few need stands behind it."""
    in_words = FieldRowPanel(["qualifier", "period_label"], "In words")
    span = FieldRowPanel(["low", "high"], "Range")
    return TabbedInterface(
        [
            ObjectList(
                [
                    "statistic",
                    FieldRowPanel(["period_start", "period_end"], "Period"),
                    FieldRowPanel(["value", "status"], "Value"),
                    MultiFieldPanel(["source", "locator"], "Source"),
                    MultiFieldPanel(
                        ["supersedes", "reason", "explanation"], "If it replaces another figure"
                    ),
                ],
                heading="Figure",
            ),
            ObjectList([in_words, span, "new_method", "note"], heading="Limits and notes"),
            ObjectList([CheckedPanel(), "verification", "read_in", "read_on"], heading="Checking"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )
