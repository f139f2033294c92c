"""Writes down what formulas give, and again whenever something they are made of changes.

A computed figure is an observation like any other: public, never edited, superseded with a
reason. So its history, its feed and its value “as on that day” come by themselves.
"""

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.log_actions import log

from dpa.stats.arithmetic import FormulaError, Period
from dpa.stats.formulas import Result, results
from dpa.stats.models.choices import Reason, Verification
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic
from dpa.stats.models.working import Working


def recompute(statistic: Statistic) -> None:
    """Adds the figures that are new and supersedes those that came out differently.

    A period for which somebody entered a figure by hand is left to that figure.
    Raises ValidationError, in an editor's words, where a formula gives no answer.
    """
    try:
        found = results(statistic)
    except FormulaError as error:
        raise ValidationError(f"“{statistic}” can't be computed. {error}") from None
    # Two at once: the second waits here and then finds the first one's work done.
    Statistic.objects.select_for_update(of=("self",)).get(pk=statistic.pk)
    standing: dict[Period, Observation] = {
        (figure.period_start, figure.period_end): figure
        for figure in statistic.observations.standing()
    }
    for result in reversed(found):
        old = standing.get(result.period)
        if old is None or old.computed:
            _write(statistic, result, old)


def _write(statistic: Statistic, result: Result, old: Observation | None) -> None:
    if old and (old.value, old.status) == (result.value, result.status):
        _show_workings(old, result)
        return
    lead, now = result.inputs[0], timezone.now()
    reason, explanation = _why(statistic, result, old) if old else ("", "")
    new = Observation(
        statistic=statistic,
        period_start=result.period[0],
        period_end=result.period[1],
        period_label=lead.period_label,
        value=result.value,
        status=result.status,
        source=lead.source,
        read_in=lead.read_in,
        verification=_least_checked(result),
        new_method=any(figure.new_method for figure in result.inputs),
        supersedes=old,
        reason=reason,
        explanation=explanation,
        computed=True,
        live=True,
        first_published_at=now,
        last_published_at=now,
    )
    # Its inputs are written down before anything is told of it.
    new.save(workings=result.inputs)
    log(new, "wagtail.publish")


def _show_workings(figure: Observation, result: Result) -> None:
    """The value stayed; the figures it is made of may be newer ones."""
    if Working.inputs_of(figure) != list(result.inputs):
        Working.write(figure, result.inputs)


def _why(statistic: Statistic, result: Result, old: Observation) -> tuple[str, str]:
    """The reason of the input that changed; a change of method where it was the formula."""
    before = {figure.pk: figure for figure in Working.inputs_of(old)}
    for figure in result.inputs:
        replaced = before.get(figure.supersedes_id) if figure.supersedes_id else None
        if replaced is not None:
            replaced.statistic = figure.statistic
            return figure.reason, (
                f"“{figure.statistic}” for {figure.period} changed "
                f"from {replaced.display} to {figure.display}."
            )
    return Reason.METHOD, f"“{statistic}” is computed in another way than before."


def _least_checked(result: Result) -> str:
    """A computed figure is only as well checked as what it is made of."""
    marks = {figure.verification for figure in result.inputs}
    return next(mark.value for mark in reversed(Verification) if mark in marks)
