"""What stays on record, under an address that stays."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from dpa.stats.models.former import FormerSlug

# Parts of addresses below /stats/ that are pages of their own.
RESERVED = {"changes", "data"}


class AddressedForm(WagtailAdminModelForm):
    """For what has an address: one that leads elsewhere is not given anew."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        slug = cleaned.get("slug")
        if slug in RESERVED:
            self.add_error("slug", f"/stats/{slug}/ is another page. Choose another word.")
        if slug and FormerSlug.taken(self.instance, slug):
            self.add_error("slug", "This was another one’s address and still leads there.")
        return cleaned


class LastingForm(WagtailAdminModelForm):
    """For what stays on record: it may appear at a set time, but not vanish at one."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if cleaned.get("expire_at"):
            # Not beside the field: that stands in a dialog, which is closed when this is read.
            self.add_error(None, "This stays on record. Leave its time of expiry empty.")
        return cleaned


class SourceForm(LastingForm, AddressedForm):
    """A publication stays on record and keeps its address."""
