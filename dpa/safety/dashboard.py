"""What “Help now” has to be checked, on the dashboard."""

from typing import Any

from wagtail.admin.ui.components import Component

from dpa.safety.due import entries_to_check


class HelpToCheck(Component):
    """On the dashboard of those who may mend it; nothing while all is checked."""

    order = 60
    template_name = "safety/admin/help_to_check.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        may = parent_context["request"].user.has_perm("safety.change_safereading")
        return {"entries": list(entries_to_check()) if may else []}
