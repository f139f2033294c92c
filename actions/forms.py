"""How an action is entered."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from dpa.zoned_forms import ZonedForm


class ActionForm(ZonedForm, WagtailAdminPageForm):
    """Takes its times by the clocks of its zone; publishes nothing that lacks what it needs."""

    zoned_fields = ("opens_at", "closes_at", "event_starts", "event_ends")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.is_deferred_validation:
            return cleaned
        if cleaned.get("kind") == "event" and not cleaned.get("closes_at"):
            cleaned["closes_at"] = cleaned.get("event_ends") or cleaned.get("event_starts")
        from actions.complete import missing
        from actions.petition.promises import broken

        lacking = missing(cleaned, self._targets()) | broken(self.instance.pk, cleaned)
        for field, why in lacking.items():
            if field == "targets":
                self.formsets["targets"].non_form_errors().append(why)
            elif field not in self.errors:
                self.add_error(field, why)
        return cleaned

    def _targets(self) -> list[dict[str, Any]]:
        """The addressees that are typed and not taken away again."""
        formset = self.formsets["targets"]
        formset.is_valid()  # fills in what was typed
        typed = [getattr(form, "cleaned_data", {}) for form in formset.forms]
        return [one for one in typed if one.get("name") and not one.get("DELETE")]
