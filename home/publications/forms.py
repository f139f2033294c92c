"""How a resource is entered."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from home.publications.complete import missing


class ResourceForm(WagtailAdminPageForm):
    """Publishes nothing that lacks what readers need; a draft may lack it."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not self.is_deferred_validation:
            for field, why in missing(cleaned).items():
                if field not in self.errors:
                    self.add_error(field, why)
        return cleaned
