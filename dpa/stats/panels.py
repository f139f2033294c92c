"""Panels of the evidence forms that need more than a field."""

from typing import Any

from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    PublishingPanel,
    TabbedInterface,
)


def observation_tabs() -> TabbedInterface:
    """How a figure is entered: the figure, its evidence, what it replaces."""
    return TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("statistic"),
                    FieldRowPanel(["period_start", "period_end", "period_label"], "Period"),
                    MultiFieldPanel(
                        ["value", FieldRowPanel(["low", "high"]), "display_text", "status"],
                        "Value",
                    ),
                ],
                heading="Figure",
            ),
            ObjectList(
                ["source", "locator", "read_in", "read_on", "verification", "note"],
                heading="Evidence",
            ),
            ObjectList(["supersedes", "reason"], heading="Replaces"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )


class ObservationsPanel(Panel):
    """Lists a statistic's figures and leads to adding one; they are entered on their own form."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stats/admin/observations_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            context["statistic"] = self.instance
            context["observations"] = (
                self.instance.observations.select_related("source", "superseded_by").order_by(
                    "-period_end", "-pk"
                )
                if self.instance.pk
                else []
            )
            return context
