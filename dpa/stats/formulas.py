"""Figures computed from others: for which periods, and what is wrong where there is none.

`dpa.stats.derived` writes the results down.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from dpa.stats.arithmetic import FormulaError, Period, evaluate
from dpa.stats.cycles import refuse_cycles
from dpa.stats.models.choices import Operation, Status

if TYPE_CHECKING:
    from dpa.stats.models import Observation, Statistic


@dataclass(frozen=True)
class Result:
    """One computed value, the figures it was made of, and whether they are settled."""

    period: Period
    value: Decimal
    inputs: tuple["Observation", ...]

    @property
    def status(self) -> str:
        """Provisional as long as one of its inputs is."""
        states = {figure.status for figure in self.inputs}
        return Status.PROVISIONAL if Status.PROVISIONAL in states else Status.FINAL


def by_period(statistic: "Statistic") -> dict[Period, "Observation"]:
    """A statistic's standing figures, one a period, final before provisional."""
    found: dict[Period, Observation] = {}
    for figure in statistic.observations.standing().newest_first():
        found.setdefault((figure.period_start, figure.period_end), figure)
    return found


def results(statistic: "Statistic") -> list[Result]:
    """Every period that the formula can be computed for, the newest first.

    Raises FormulaError with the reason where there is none, or where one has no right answer.
    """
    first = statistic.first_input
    if first is None:
        raise FormulaError("Choose the first statistic.")
    operation = Operation(statistic.operation)
    if operation.takes_two and statistic.second_input is None:
        raise FormulaError("Choose the second statistic: this operation takes two.")
    refuse_cycles(statistic)
    firsts = by_period(first)
    partners = _partners(statistic, firsts)
    found = []
    for period, figure in firsts.items():
        partner = partners.get(period)
        if partner is None and operation is not Operation.SECONDS:
            continue
        second = partner.value if partner else None
        try:
            value = evaluate(operation, figure.value, second, period, statistic.decimals)
        except FormulaError as error:
            raise FormulaError(f"{figure.period}: {error}") from None
        found.append(Result(period, value, (figure, partner) if partner else (figure,)))
    if not found:
        raise FormulaError(_nothing_fits(statistic))
    return found


def _partners(
    statistic: "Statistic", firsts: dict[Period, "Observation"]
) -> dict[Period, "Observation"]:
    """The second figure for each period: the same period’s, or the earlier year’s."""
    if statistic.operation != Operation.CHANGE:
        return by_period(statistic.second_input) if statistic.second_input else {}
    before = next((f for p, f in firsts.items() if p[1].year == statistic.since), None)
    if before is None:
        raise FormulaError(f"“{statistic.first_input}” has no figure for {statistic.since}.")
    return {period: before for period in firsts if period[0] > before.period_end}


def _nothing_fits(statistic: "Statistic") -> str:
    names = [f"“{s}”" for s in (statistic.first_input, statistic.second_input) if s]
    return f"There is no period for which {' and '.join(names)} have a published figure."
