"""A figure is published where it contradicts no other."""

from typing import Any

from django import forms

from dpa.stats.forms.lasting import LastingForm
from dpa.stats.originals import original_of


class ObservationForm(LastingForm):
    """Publishes no figure that contradicts another, or whose source readers can't be shown."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        statistic, old = cleaned.get("statistic"), cleaned.get("supersedes")
        if statistic:
            statistic = cleaned["statistic"] = original_of(statistic)
        if old and statistic and old.statistic_id != statistic.pk:
            self.add_error("supersedes", "It belongs to another statistic.")
        source = cleaned.get("source")
        if self.is_deferred_validation or self.errors or self._is_public():
            return cleaned
        if source and not source.live:
            self.add_error("source", "Publish this source first; it is still a draft.")
        self._check_place(cleaned)
        self._check_what_follows(cleaned)
        return cleaned

    def _is_public(self) -> bool:
        """Whether it is published already: then it is frozen, and nothing is left to check."""
        return bool(self.instance.pk and self.instance.live)

    def _check_place(self, cleaned: dict[str, Any]) -> None:
        """One period has one figure that counts; a second one says what it replaces."""
        from dpa.stats.conflicts import conflict

        if why := conflict(self.instance, cleaned):
            self.add_error(*why)

    def _check_what_follows(self, cleaned: dict[str, Any]) -> None:
        """What is computed from it, however far off, must stay computable."""
        from dpa.stats.trial import refusal

        if not self.errors and (why := refusal(self.instance, cleaned)):
            raise forms.ValidationError(f"{why} Change that formula first, or this figure.")
