"""Rules of the evidence forms that a model alone cannot know."""

from typing import Any

from django import forms
from wagtail.admin.forms import WagtailAdminModelForm


class StatisticForm(WagtailAdminModelForm):
    """Lets a draft be incomplete, but publishes no claim that has no figure."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if self.is_deferred_validation:
            return cleaned
        has_figure = self.instance.pk and self.instance.observations.filter(live=True).exists()
        if not has_figure:
            raise forms.ValidationError(
                "No figure is published for this statistic yet. Save it as a draft, add a figure "
                "with its period and source under “Figures”, publish that, then publish this."
            )
        return cleaned


class LastingForm(WagtailAdminModelForm):
    """For what stays on record: it may appear at a set time, but not vanish at one."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        if cleaned.get("expire_at"):
            # Not beside the field: that stands in a dialog, which is closed when this is read.
            self.add_error(None, "This stays on record. Leave its time of expiry empty.")
        return cleaned


class ObservationForm(LastingForm):
    """Publishes no figure whose source readers can't be shown."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        source = cleaned.get("source")
        if source and not source.live and not self.is_deferred_validation:
            self.add_error("source", "Publish this source first; it is still a draft.")
        return cleaned
