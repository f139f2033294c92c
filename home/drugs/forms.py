"""How drug facts are entered."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm


class DrugForm(WagtailAdminPageForm):
    """Publishes no steps that nobody vouches for; a life may hang on them. Drafts may have them."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.is_deferred_validation or not cleaned.get("emergency"):
            return cleaned
        if not cleaned.get("emergency_source") and "emergency_source" not in self.errors:
            self.add_error("emergency_source", "Choose the publication that says these steps.")
        return cleaned
