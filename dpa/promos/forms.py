"""How a promo is entered."""

from typing import Any

from dpa.zoned_forms import ZonedForm


class PromoForm(ZonedForm):
    """Takes its times by the clocks of its zone; a button leads to one place and says so."""

    zoned_fields = ("starts_at", "ends_at", "after_until")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        leads = [name for name in ("page", "url") if cleaned.get(name)]
        if len(leads) == 2:
            self.add_error("url", "Choose a page or an address, not both.")
        if leads and not cleaned.get("label"):
            self.add_error("label", "Say what the button does: a verb.")
        return cleaned
