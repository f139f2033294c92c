"""How a win is entered."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm


class WinForm(WagtailAdminPageForm):
    """Takes no later event elsewhere than where the win applies: no page would tell it."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        places = cleaned.get("places")
        formset = self.formsets.get("later_events")
        if formset is None or places is None:
            return cleaned
        formset.is_valid()  # fills in what was typed
        for form in formset.forms:
            typed = getattr(form, "cleaned_data", {})
            place = typed.get("place")
            if place and place not in places and not typed.get("DELETE"):
                why = "The win does not apply there. Choose one of its places, or none for all."
                form.add_error("place", why)
        return cleaned
