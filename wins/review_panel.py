"""Tells whoever opens a win in the editor that its status wants checking."""

from typing import Any

from django.utils import formats, timezone
from wagtail.admin.panels import Panel


class ReviewPanel(Panel):
    """Beside the status: until when it counts as checked, or that it is time."""

    class BoundPanel(Panel.BoundPanel):
        """The panel of one win."""

        template_name = "wins/admin/review_panel.html"

        def is_shown(self) -> bool:
            """Not while it is being added: nothing of it is old yet."""
            return bool(super().is_shown() and self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            day = self.instance.review_due
            until = formats.date_format(day, "DATE_FORMAT") if day else ""
            is_due = day is None or day < timezone.localdate()
            return context | {"until": until, "is_due": is_due}
