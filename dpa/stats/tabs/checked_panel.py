"""Who has read a figure at its source."""

from typing import Any

from wagtail.admin.panels import Panel


class CheckedPanel(Panel):
    """Says who has read a figure at its source, or leads to saying so."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stats/admin/checked_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "figure": self.instance}
