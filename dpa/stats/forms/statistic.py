"""A statistic is published with a figure, or with a formula that gives one."""

from typing import Any

from django.core.exceptions import ValidationError

from dpa.stats.forms.lasting import AddressedForm, LastingForm
from dpa.stats.models.choices import Kind

FORMULA_FIELDS = ("operation", "first_input", "second_input", "since", "decimals")


class StatisticForm(LastingForm, AddressedForm):
    """Lets a draft be incomplete, but publishes no claim that has no figure."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if national := cleaned.get("national"):
            self._check_national(cleaned, national)
        if self.is_deferred_validation or self.errors or self._is_translation():
            return cleaned
        if cleaned.get("kind") == Kind.DERIVED or cleaned.get("operation"):
            self._check_formula(cleaned)
        elif not (self.instance.pk and self.instance.observations.filter(live=True).exists()):
            raise ValidationError(
                "No figure is published for this statistic yet. Save it as a draft, add a figure "
                "with its period and source under “Figures”, publish that, then publish this."
            )
        if cleaned.get("operation") and not self.errors:
            self._check_what_follows(cleaned)
        if cleaned.get("withdrawn_on") and not self.instance.withdrawn_on:
            self._check_unused()
        return cleaned

    def _is_translation(self) -> bool:
        """Whether its figures are those of an original, which has to be public first."""
        from dpa.stats.originals import original_of

        original = original_of(self.instance)
        if original.pk == self.instance.pk:
            return False
        if not original.live:
            raise ValidationError(f"Publish “{original}” in English first: its figures stand here.")
        return True

    def _check_national(self, cleaned: dict[str, Any], national: Any) -> None:
        """Two statistics are compared only if they count the same thing in the same unit."""
        place = cleaned.get("place")
        if place is None or place.parent_id is None:
            self.add_error("national", "Only a statistic of a state or a city has one.")
        elif (national.unit, national.style) != (cleaned.get("unit"), cleaned.get("style")):
            self.add_error(
                "national",
                f"That one is counted in “{national.unit}” and printed as "
                f"“{national.get_style_display()}”. Both must be the same here.",
            )

    def _check_formula(self, cleaned: dict[str, Any]) -> None:
        """Publishes no derived statistic whose formula gives no figure."""
        from dpa.stats.arithmetic import FormulaError
        from dpa.stats.formulas import results

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

    def _check_what_follows(self, cleaned: dict[str, Any]) -> None:
        """What is computed from it must stay computable with the new formula."""
        from dpa.stats.trial import refusal

        if why := refusal(self.instance, cleaned):
            self.add_error("operation", why)

    def _check_unused(self) -> None:
        """A statistic that something shows is not withdrawn under its feet."""
        from dpa.stats.usage import where_shown

        if places := where_shown(self.instance):
            self.add_error("withdrawn_on", f"Take it from these first: {'; '.join(places)}.")
