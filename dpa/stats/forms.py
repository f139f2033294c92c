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


class ObservationForm(WagtailAdminModelForm):
    """Publishes no figure whose source readers can't be shown."""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        source = cleaned.get("source")
        if source and not source.live and not self.is_deferred_validation:
            self.add_error("source", "Publish this source first; it is still a draft.")
        return cleaned
