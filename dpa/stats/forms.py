"""Rules of the evidence forms that a model alone cannot know."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm

from dpa.stats.models.choices import Kind
from dpa.stats.models.former import FormerSlug

# Parts of addresses below /stats/ that are pages of their own.
RESERVED = {"changes", "data"}
FORMULA_FIELDS = ("operation", "first_input", "second_input", "since", "decimals")


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


class StatisticForm(AddressedForm):
    """Lets a draft be incomplete, but publishes no claim that has no figure."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.is_deferred_validation or self.errors:
            return cleaned
        if cleaned.get("kind") == Kind.DERIVED or cleaned.get("operation"):
            self._check_formula(cleaned)
        elif not (self.instance.pk and self.instance.observations.filter(live=True).exists()):
            raise ValidationError(
                "No figure is published for this statistic yet. Save it as a draft, add a figure "
                "with its period and source under “Figures”, publish that, then publish this."
            )
        if cleaned.get("withdrawn_on") and not self.instance.withdrawn_on:
            self._check_unused()
        return cleaned

    def _check_formula(self, cleaned: dict[str, Any]) -> None:
        """Publishes no derived statistic whose formula gives no figure."""
        from dpa.stats.formulas import FormulaError, results

        if not cleaned.get("operation"):
            self.add_error("operation", "A derived statistic needs a formula.")
            return
        if cleaned.get("kind") != Kind.DERIVED:
            self.add_error("kind", "It has a formula, so it is “derived from other figures”.")
            return
        tried = type(self.instance)(
            pk=self.instance.pk, **{name: cleaned.get(name) for name in FORMULA_FIELDS}
        )
        try:
            computed = {result.period for result in results(tried)}
        except FormulaError as error:
            self.add_error("operation", str(error))
            return
        old = (
            self.instance.observations.standing().filter(computed=True) if self.instance.pk else ()
        )
        lost = [o.period for o in old if (o.period_start, o.period_end) not in computed]
        if lost:
            self.add_error(
                "operation",
                f"With this formula these periods would lose their figure: {', '.join(lost)}.",
            )

    def _check_unused(self) -> None:
        """A statistic that something shows is not withdrawn under its feet."""
        from dpa.stats.usage import where_shown

        if places := where_shown(self.instance):
            self.add_error("withdrawn_on", f"Take it from these first: {'; '.join(places)}.")


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


class ObservationForm(LastingForm):
    """Publishes no figure that contradicts another, or whose source readers can't be shown."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        statistic, old = cleaned.get("statistic"), cleaned.get("supersedes")
        if old and statistic and old.statistic_id != statistic.pk:
            self.add_error("supersedes", "It belongs to another statistic.")
        source = cleaned.get("source")
        if self.is_deferred_validation or self.errors or self._is_public():
            return cleaned
        if source and not source.live:
            self.add_error("source", "Publish this source first; it is still a draft.")
        self._check_place(cleaned)
        self._check_formulas(cleaned)
        return cleaned

    def _is_public(self) -> bool:
        """Whether it is published already: then it is frozen, and nothing is left to check."""
        return bool(self.instance.pk and self.instance.live)

    def _check_place(self, cleaned: dict[str, Any]) -> None:
        """One period has one figure that counts; a second one says what it replaces."""
        from dpa.stats.conflicts import conflict

        if why := conflict(self.instance, cleaned):
            self.add_error(*why)

    def _check_formulas(self, cleaned: dict[str, Any]) -> None:
        """What is computed from it must stay computable."""
        from dpa.stats.divisors import divides_by

        if cleaned.get("value") == 0 and (name := divides_by(cleaned["statistic"])):
            raise forms.ValidationError(
                f"“{name}” is divided by this figure, so it can’t be 0. Change that formula first."
            )
