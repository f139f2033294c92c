"""How a promo is entered."""

from typing import Any

from dpa.promos.time_words import untrue_words
from dpa.zoned_forms import ZonedForm

ALL_PAGES = "All pages are below this one. Choose “On every page” or “On the home page”."


class PromoForm(ZonedForm):
    """Takes its times by the clocks of its zone; what it says is true while it shows."""

    zoned_fields = ("starts_at", "ends_at", "after_until")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        leads = [name for name in ("page", "url") if cleaned.get(name)]
        if len(leads) == 2:
            self.add_error("url", "Choose a page or an address, not both.")
        if leads and not cleaned.get("label"):
            self.add_error("label", "Say what the button does: a verb.")
        self._clean_where(cleaned)
        if not self.is_deferred_validation:
            for field, why in untrue_words(cleaned).items():
                self.add_error(field, why)
        return cleaned

    def _clean_where(self, cleaned: dict[str, Any]) -> None:
        """A page is named where it is for one page, and that is not the whole site."""
        shown_on = cleaned.get("shown_on")
        if cleaned.get("where") != "page":
            cleaned["shown_on"] = None
        elif shown_on is None and "shown_on" not in self.errors:
            self.add_error("shown_on", "Choose the page.")
        elif shown_on is not None and shown_on.is_site_root():
            self.add_error("shown_on", ALL_PAGES)
